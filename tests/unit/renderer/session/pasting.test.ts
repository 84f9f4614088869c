import { describe, expect, test } from 'vitest';
import { boxOf } from '#shared/drawing/node-box';
import { overlaps } from '#shared/drawing/rect';
import { writeMap } from '#shared/file/write';
import { type ArgumentMap, emptyMap } from '#shared/model/argument-map';
import { sketch } from '#shared/model/sketch';
import { flavoursOf, selectedPart } from '../../../../renderer/session/copying';
import { paste } from '../../../../renderer/session/pasting';
import { testWorkspace } from '../../../support/test-workspace';

const nothing = { argmap: '', text: '', list: '' };

async function pasted(text: string, map: ArgumentMap = emptyMap(), current?: string) {
  const workspace = testWorkspace({ map });
  if (current !== undefined) workspace.document.select([current]);
  await paste(workspace, { ...nothing, text });
  const { announcement } = workspace.ui.getState();
  return { workspace, map: workspace.document.map(), said: announcement.text };
}

describe('pasting text', () => {
  test('places every statement, and none on another', async () => {
    const list = Array.from({ length: 40 }, (_, index) => `${'  '.repeat(index % 5)}- Statement ${index}`);
    for (const text of [list.join('\n'), list.map((line) => line.trim().slice(2)).join('\n\n')]) {
      const { map } = await pasted(text);
      const boxes = map.nodes.map((node) => {
        const at = map.view.placements.find(({ id }) => id === node.id)?.at ?? { x: Number.NaN, y: 0 };
        return { ...at, width: boxOf(node).width, height: boxOf(node).height };
      });
      expect(boxes).toHaveLength(40);
      expect(
        boxes.filter((box, index) => boxes.slice(0, index).some((other) => overlaps(box, other))),
      ).toEqual([]);
    }
  });

  test('of references offers to import them, and changes nothing by itself', async () => {
    const text = '@book{quay, title = {What harbours owe}}';
    const { workspace, map } = await pasted(text);
    expect(workspace.ui.getState()).toMatchObject({
      overlay: 'import-references',
      givenReferences: { name: 'Pasted text', text },
    });
    expect(map).toEqual(emptyMap());
  });

  test('selects what came, and says it with the way back', async () => {
    const { workspace, map, said } = await pasted('A\n- B\n- Con: C');
    expect(said).toBe('Pasted 3 claims, 1 support and 1 objection. Undo with Ctrl+Z.');
    expect([...workspace.document.getState().selection]).toEqual(map.nodes.map(({ id }) => id));
    workspace.document.undo();
    expect(workspace.document.map().nodes).toEqual([]);
  });

  test('of nothing says so, and is no step', async () => {
    const { workspace, said } = await pasted('  ');
    expect([said, workspace.document.getState().history.past]).toEqual([
      'Nothing on the clipboard fits into a map.',
      [],
    ]);
  });
});

describe('pasting a web address', () => {
  const known = {
    ...sketch('C1'),
    sources: [{ id: 'S1', csl: { title: 'Report', URL: 'https://a.org/r' } }],
  };

  test('cites the source that has it already', async () => {
    const { map, said } = await pasted('https://a.org/r', known, 'C1');
    expect([map.sources, map.nodes[0]?.citations]).toEqual([known.sources, [{ source: 'S1' }]]);
    expect(said).toBe('Source Report was there already, now cited by “C1”. Undo with Ctrl+Z.');
  });

  test('without a statement adds the source alone', async () => {
    const { map, said } = await pasted('https://a.org/other', known);
    expect(map.sources.map(({ csl }) => csl.title).toSorted()).toEqual(['Report', 'a.org/other']);
    expect(said).toBe('Source a.org/other added. Undo with Ctrl+Z.');
  });
});

describe('copying', () => {
  test('says where everything stands, also what has no place of its own yet', () => {
    const { document } = testWorkspace({ map: sketch('E1 supports C1, C2') });
    document.select(['E1', 'C1']);
    const part = selectedPart(document);
    expect(part.view.placements.map(({ id }) => id)).toEqual(['C1', 'E1']);
    expect(flavoursOf(part)['application/vnd.argmap+json']).toBe(writeMap(part));
  });
});
