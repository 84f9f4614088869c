import { expect, test } from 'vitest';
import { boxOf } from '#shared/drawing/node-box';
import { placesForTheRest } from '#shared/layout/complete';
import { sketch } from '#shared/model/sketch';

const half = (text: string, placed: string) => {
  const map = sketch(text);
  return { ...map, view: { ...map.view, placements: [{ id: placed, at: { x: 0, y: 0 } }] } };
};

test('nodes without a place get one beneath those that have', async () => {
  const places = await placesForTheRest(half('E1 supports C1, C1 supports R1', 'R1'), boxOf);
  expect(places.map(({ id }) => id).toSorted()).toEqual(['C1', 'E1']);
  expect(Math.min(...places.map(({ at }) => at.y))).toBeGreaterThan(0);
});

test('an undercut of a step that leads out of the rest is no part of it', async () => {
  const places = await placesForTheRest(
    half('E1 supports C1 as s1, E1 supports s1 as u1, E2 attacks u1', 'C1'),
    boxOf,
  );
  expect(places.map(({ id }) => id).toSorted()).toEqual(['E1', 'E2']);
});
