import { describe, expect, test } from 'vitest';
import type { Settings } from '#shared/desktop/settings';
import { type ArgumentMap, emptyMap } from '#shared/model/argument-map';
import { sketch, sketchOf } from '#shared/model/sketch';
import { commands } from '../../../../renderer/commands';
import { toggleSnapping } from '../../../../renderer/commands/toggle-snapping';
import { runCommand } from '../../../../renderer/session/run-command';
import { testWorkspace } from '../../../support/test-workspace';

/** What a command makes of a map in which these are selected, the first being current. */
async function madeBy(id: string, text: string, ...selected: readonly string[]): Promise<ArgumentMap> {
  const workspace = testWorkspace({ map: sketch(text) });
  workspace.document.select(selected);
  const command = commands.find((each) => each.id === id);
  if (command === undefined) throw new Error(`There is no command ${id}.`);
  await runCommand(command, workspace);
  const history = workspace.document.getState().history;
  expect(history.past.length).toBeLessThan(2);
  return workspace.document.map();
}

/** The same with new ids told by their first letter alone. */
async function says(id: string, text: string, ...selected: readonly string[]): Promise<string> {
  return sketchOf(await madeBy(id, text, ...selected)).replace(/([nr])-[0-9a-z]{8}/g, '$1');
}

describe('one command each', () => {
  test.each([
    ['add-support', 'C1', ['C1'], 'n supports C1'],
    ['add-objection', 'C1', ['C1'], 'n attacks C1'],
    ['add-objection', 'E1 supports C1 as s1', ['s1'], 'n attacks s1, E1 supports C1 as s1'],
    ['add-conclusion', 'C1', ['C1'], 'C1 supports n'],
    ['add-sibling', 'C1 attacks R1 as s1', ['C1'], 'n attacks R1, C1 attacks R1'],
    ['add-sibling-before', 'C1 + C2 supports R1 as s1', ['C1'], 'n supports R1, C1 + C2 supports R1'],
    ['add-sibling', 'C1', ['C1'], 'C1, n'],
    ['flip-relation', 'C1 supports R1', ['r1'], 'C1 attacks R1'],
    ['flip-relation', 'C1 supports R1', ['C1'], 'C1 attacks R1'],
    ['flip-relation', 'C1 supports R1, C1 supports R2', ['C1'], 'C1 supports R1, C1 supports R2'],
    ['link-premises', 'C1 supports R1, C2 supports R1', ['C1', 'C2'], 'C1 + C2 supports R1'],
    ['link-premises', 'C1 supports R1, C2 attacks R1', ['C1', 'C2'], 'C1 supports R1, C2 attacks R1'],
    ['separate-premises', 'C1 + C2 supports R1 as a1', ['C2'], 'C1 supports R1, C2 supports R1'],
    ['separate-premises', 'C1 + C2 supports R1 as a1', ['C1', 'C2'], 'C1 supports R1, C2 supports R1'],
    ['merge-nodes', 'C1 supports R1, C2 supports R1', ['C2', 'C1'], 'C1 supports R1'],
  ])('%s, with %j and %j selected', async (id, text, selected, result) => {
    expect(await says(id, text, ...selected)).toBe(result);
  });

  test('a sibling of evidence is evidence', async () => {
    const { nodes } = await madeBy('add-sibling', 'E1 supports C1', 'E1');
    expect(nodes.map(({ kind }) => kind)).toEqual(['claim', 'evidence', 'evidence']);
  });

  test('the kind of all that is selected', async () => {
    const { nodes } = await madeBy('make-evidence', 'C1, C2, R1', 'C1', 'R1');
    expect(nodes.map(({ kind }) => kind)).toEqual(['evidence', 'claim', 'evidence']);
  });

  test('a copy that cites the same source', async () => {
    const { nodes, sources } = await madeBy('duplicate', 'E1 cites S1', 'E1');
    expect([nodes.map(({ citations }) => citations), sources.length]).toEqual([
      [[{ source: 'S1' }], [{ source: 'S1' }]],
      1,
    ]);
  });
});

test('snapping is on at first; the command turns it off and on, and leaves the other settings', async () => {
  const sent: Settings[] = [];
  const workspace = testWorkspace({
    map: emptyMap(),
    desktop: { setSettings: async (settings) => void sent.push(settings) },
  });
  workspace.ui.set({ settings: { theme: 'dark' } });
  const checked = [toggleSnapping.checked?.(workspace)];
  for (let time = 0; time < 2; time += 1) {
    await runCommand(toggleSnapping, workspace);
    checked.push(toggleSnapping.checked?.(workspace));
  }
  expect(checked).toEqual([true, false, true]);
  expect(sent).toEqual([
    { theme: 'dark', snapping: false },
    { theme: 'dark', snapping: true },
  ]);
});

test('no key press means two commands', () => {
  const keys = commands.flatMap(({ shortcuts }) => shortcuts);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test('no command needs a sign that some keyboards lack, or hide behind AltGr', () => {
  const keyOf = (shortcut: string) => (shortcut.endsWith('++') ? '+' : (shortcut.split('+').at(-1) ?? ''));
  const isEverywhere = (key: string) => key.length > 1 || /[A-Z0-9+\-=?/]/.test(key);
  const lacking = commands
    .filter(({ shortcuts }) => shortcuts.length > 0 && !shortcuts.map(keyOf).some(isEverywhere))
    .map(({ id }) => id);
  expect(lacking).toEqual([]);
});

test('no command that can run without a document needs one', () => {
  const { document, ...window } = testWorkspace({ map: emptyMap() });
  const start = { ...window, document: null };
  expect(
    commands.filter(({ enabled }) => enabled(start)).every(({ systemKey }) => systemKey === undefined),
  ).toBe(true);
});
