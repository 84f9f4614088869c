import { describe, expect, test } from 'vitest';
import { removeItems } from '#shared/edit/remove';
import { sketch } from '#shared/model/sketch';
import { endWhatIf, switchOff, switchOffOnly, switchOn } from '../../../../renderer/whatif/switching';
import { fateIn, whatIfIn } from '../../../../renderer/whatif/what-if-of';
import { testWorkspace } from '../../../support/test-workspace';

const item = (id: string) => ({ kind: 'item', id }) as const;
const author = (id: string) => ({ kind: 'author', id }) as const;

const opened = () =>
  testWorkspace({
    map: sketch('E1 supports C1, C1 supports R1, E2 attacks C2, C2 is assumed, E2 cites S1, S1 is by "Ann"'),
  });

type Opened = ReturnType<typeof opened>;

function fates({ document }: Opened): string {
  const all = [...document.map().nodes, ...document.map().relations];
  return all
    .flatMap(({ id }) => {
      const fate = fateIn(document.getState(), id);
      return fate ? [`${id} ${fate.kind}`] : [];
    })
    .join(', ');
}

describe('while something is switched off', () => {
  test('it is off, and the rest falls or rises', () => {
    const workspace = opened();
    switchOff(workspace, [item('E1'), author('Ann')]);
    expect(fates(workspace)).toBe(
      'C1 falls, C2 rises, E1 off, E2 off, R1 falls, r1 falls, r2 falls, r3 falls',
    );
  });

  test('the map is the same object, and nothing can be undone', () => {
    const workspace = opened();
    const before = workspace.document.getState().history;
    switchOff(workspace, [item('E1')]);
    expect(workspace.document.getState().history).toBe(before);
  });

  test('it is said how many statements fall', () => {
    const workspace = opened();
    switchOff(workspace, [item('E1')]);
    expect(workspace.ui.getState().announcement.text).toMatch(
      /^1 thing is switched off: 2 other statements fall \(1 recommendation\)\./,
    );
  });

  test('the same is not switched off twice', () => {
    const workspace = opened();
    switchOff(workspace, [item('E1')]);
    switchOff(workspace, [item('E1'), item('E2')]);
    expect(workspace.document.getState().whatIf).toEqual([item('E1'), item('E2')]);
  });

  test('a chosen set takes the place of what was off', () => {
    const workspace = opened();
    switchOff(workspace, [item('E1')]);
    switchOffOnly(workspace, [author('Ann')]);
    expect(workspace.document.getState().whatIf).toEqual([author('Ann')]);
  });

  test('what is deleted is off no longer', () => {
    const workspace = opened();
    switchOff(workspace, [item('E1'), item('E2')]);
    workspace.document.apply(removeItems(['E1']), { label: 'delete' });
    expect(workspace.document.getState().whatIf).toEqual([item('E2')]);
  });
});

describe('the list of what falls', () => {
  test('takes the place of the audit, which comes back in the end', () => {
    const workspace = opened();
    const { panels } = workspace.ui.getState();
    switchOff(workspace, [item('E1')]);
    expect(workspace.ui.getState().panels.has('audit')).toBe(false);
    endWhatIf(workspace);
    expect([...workspace.ui.getState().panels].sort()).toEqual([...panels].sort());
  });

  test('goes with the last thing that is switched on again', () => {
    const workspace = opened();
    switchOff(workspace, [item('E1')]);
    switchOn(workspace, [item('E1')]);
    expect([whatIfIn(workspace.document.getState()), workspace.ui.getState().panels.has('what-if')]).toEqual([
      null,
      false,
    ]);
  });
});
