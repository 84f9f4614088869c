import { expect, test } from 'vitest';
import { addNode } from '#shared/edit/add-node';
import type { Edit } from '#shared/edit/edit';
import { editNode } from '#shared/edit/edit-node';
import { moveNodes } from '#shared/edit/move';
import { addRelation, retarget } from '#shared/edit/relations';
import { removeItems } from '#shared/edit/remove';
import { sketch } from '#shared/model/sketch';
import { createSurvey } from '../../../../renderer/canvas/map-geometry';

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
  const survey = createSurvey();
  for (const { id } of before.relations) survey(before, null).routes.get(id);
  const { boxes, routes } = survey(after, null);
  const fresh = createSurvey()(after, null);
  expect(boxes.entries().toSorted()).toEqual(fresh.boxes.entries().toSorted());
  for (const { id } of [...before.relations, ...after.relations])
    expect(routes.get(id)).toEqual(fresh.routes.get(id));
});

test('an edit that changes no picture keeps the very same geometry', () => {
  const survey = createSurvey();
  const geometry = survey(before, null);
  expect(survey({ ...before, title: 'Other' }, null)).toBe(geometry);
});

test('a drag takes along what hangs on the node, and leaves the map as it is', () => {
  const survey = createSurvey();
  const still = survey(before, null);
  const lines = { s1: still.routes.get('s1'), up: still.routes.get('r4') };
  const dragged = survey(before, { ids: new Set(['E1']), by: { x: 40, y: 0 } });
  expect(dragged.boxes.get('E1')?.x).toBe((still.boxes.get('E1')?.x ?? 0) + 40);
  expect(dragged.routes.get('s1')).not.toEqual(lines.s1);
  expect(dragged.routes.get('r4')).toBe(lines.up);
  expect(survey(before, null)).toBe(still);
});
