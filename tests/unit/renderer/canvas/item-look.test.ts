import { describe, expect, test } from 'vitest';
import { editNode } from '#shared/edit/edit-node';
import { sketch } from '#shared/model/sketch';
import { nodeLook, relationLook } from '../../../../renderer/canvas/item-look';
import { testWorkspace } from '../../../support/test-workspace';

const map = sketch('E1 supports C1, E2 attacks C1');

function shown() {
  const workspace = testWorkspace({ map });
  const { document } = workspace;
  const read = nodeLook('C1', workspace, false);
  return { document, workspace, look: () => read(document.getState()) };
}

test('what is said of a statement and how it stands are in its look', () => {
  const { look } = shown();
  expect(look()).toMatchObject({
    isCurrent: false,
    classes: '',
    isPinned: false,
    isFolded: false,
    beneath: 0,
  });
  expect(look().bearings).toBe('Supported by 1, objected to by 1');
  expect(look().standing).toBe('OUT');
});

describe('an element is drawn anew', () => {
  test('for nothing that happens elsewhere', () => {
    const { document, look } = shown();
    const before = look();
    document.select(['E1']);
    document.highlight(['E2']);
    document.apply(editNode('E1', { text: 'Ships waited.' }), { label: 'write' });
    expect(look()).toBe(before);
  });

  test('when it is selected, and when it is no more', () => {
    const { document, look } = shown();
    const before = look();
    document.select(['C1']);
    expect(look()).toMatchObject({ isCurrent: true, classes: ' is-current is-selected' });
    document.select([]);
    expect(look()).toEqual(before);
  });

  test('when the map is judged and it stands otherwise', () => {
    const { document, look } = shown();
    document.judge({ ...map, relations: map.relations.filter(({ kind }) => kind === 'support') });
    expect(look()).toMatchObject({ standing: 'IN', bearings: 'Supported by 1' });
  });
});

test('a step says what it is in words of the judged map', () => {
  const { document, workspace } = shown();
  const [step] = map.relations;
  if (step === undefined) throw new Error('The sketch has steps.');
  const read = relationLook(step, workspace);
  const before = read(document.getState());
  document.judge(editNode(step.premises[0] ?? '', { text: 'Ships waited' })(map));
  expect(read(document.getState()).step).toContain('“Ships waited”');
  expect(read(document.getState())).not.toBe(before);
});
