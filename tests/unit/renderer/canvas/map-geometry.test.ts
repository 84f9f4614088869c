import { expect, test } from 'vitest';
import { routesOf } from '#shared/drawing/routes';
import { addNode } from '#shared/edit/add-node';
import type { Edit } from '#shared/edit/edit';
import { editNode } from '#shared/edit/edit-node';
import { moveNodes } from '#shared/edit/move';
import { addRelation, retarget } from '#shared/edit/relations';
import { removeItems } from '#shared/edit/remove';
import { sketch } from '#shared/model/sketch';
import { geometryAfter, geometryOf } from '../../../../renderer/canvas/map-geometry';

const still = { moving: null, writing: null };
const before = sketch(
  'E1 supports C1 as s1, E2 attacks C1, E3 attacks s1, C1 supports R1, C2, C3, C4, C5, C6',
);

test.each<readonly [string, Edit]>([
  ['moves a node', moveNodes([{ id: 'E1', at: { x: 900, y: 700 } }])],
  ['adds a node', addNode({ id: 'C9', kind: 'claim', text: 'new', at: { x: 5, y: 5 } })],
  ['adds a relation', addRelation({ id: 'z1', kind: 'support', premises: ['C2'], target: 'C1' })],
  ['adds an undercut', addRelation({ id: 'z1', kind: 'attack', premises: ['C2'], target: 's1' })],
  ['re-targets a relation', retarget('s1', 'R1')],
  ['removes a premise', removeItems(['E1'])],
  ['removes a relation', removeItems(['s1'])],
  ['writes a longer text', editNode('C1', { text: 'so many words that they need a second line, and more' })],
])('an edit that %s draws everything that is there, and nothing that is not', (_, edit) => {
  const after = edit(before);
  const { boxes, routes } = geometryAfter({ map: before, geometry: geometryOf(before, still) }, after);
  expect([...boxes.keys()].toSorted()).toEqual(after.nodes.map(({ id }) => id));
  expect([...routes.keys()].toSorted()).toEqual([...routesOf(after, boxes).keys()].toSorted());
  for (const { id, target } of after.relations) {
    if (boxes.has(target)) expect(routes.get(id)?.head).toEqual(routesOf(after, boxes).get(id)?.head);
  }
});

test('an edit that changes no picture keeps the very same geometry', () => {
  const geometry = geometryOf(before, still);
  expect(geometryAfter({ map: before, geometry }, { ...before, title: 'Other' })).toBe(geometry);
});
