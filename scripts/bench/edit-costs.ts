import { addNode } from '#shared/edit/add-node';
import { changeKind } from '#shared/edit/change-kind';
import type { Edit } from '#shared/edit/edit';
import { editNode } from '#shared/edit/edit-node';
import { commit, startHistory } from '#shared/edit/history';
import { moveNodes } from '#shared/edit/move';
import { addRelation } from '#shared/edit/relations';
import { removeItems } from '#shared/edit/remove';
import { parseMap } from '#shared/file/parse';
import { writeMap } from '#shared/file/write';
import { graphOf } from '#shared/graph/graph';
import { bigMap } from './big-map';
import { mediansOf } from './times';

/** Medians in milliseconds, all from one run. */
export type EditCosts = Readonly<Record<'parse' | keyof typeof edits, number>>;

const map = bigMap(10_000, 12_000);
const text = Buffer.from(writeMap(map)).toString();
const ids = map.nodes.filter(({ kind }) => kind === 'claim').map(({ id }) => id);
const pick = (place: number) => ids[place] ?? '';

const edits = {
  'edit a text': () => editNode(pick(3000), { text: 'Another text.' }),
  'move a node': () => moveNodes([{ id: pick(3000), at: { x: 1, y: 1 } }]),
  'move a hundred nodes': () => moveNodes(ids.slice(0, 100).map((id) => ({ id, at: { x: 1, y: 1 } }))),
  'change a kind': () => changeKind([pick(3000)], 'evidence'),
  'add a node': () => addNode({ id: 'n-new', kind: 'claim', text: 'New.', at: { x: 1, y: 1 } }),
  'add a relation': () =>
    addRelation({ id: 'r-new', kind: 'attack', premises: [pick(1)], target: pick(5999) }),
  'remove a node': () => removeItems([pick(3000)]),
} satisfies Record<string, () => Edit>;

// The window has drawn the map before anybody can edit it, so it is indexed.
graphOf(map);
const history = startHistory(map);

function edited(edit: () => Edit) {
  const after = commit(history, { edit: edit(), label: 'edit' });
  if (after === history) throw new Error('The edit changed nothing.');
}

const works = Object.entries(edits).map(([name, edit]) => [name, () => edited(edit)] as const);
const costs = mediansOf(25, { parse: () => parseMap(text), ...Object.fromEntries(works) });
process.stdout.write(JSON.stringify(costs));
