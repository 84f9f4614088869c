import { expect, test } from 'vitest';
import { placesOf } from '#shared/drawing/places-of';
import { sketch } from '#shared/model/sketch';
import { laidOut } from '../../../support/laid-out';

const half = (text: string, placed: string) => {
  const map = sketch(text);
  return { ...map, view: { ...map.view, placements: [{ id: placed, at: { x: 0, y: 0 } }] } };
};
const newPlaces = (map: ReturnType<typeof half>) => [...placesOf(map)].filter(([, { y }]) => y > 0);

test('a map without places is seen as a layout would make it', () => {
  const map = sketch('E1 supports C1, C1 supports R1, E2 attacks C1');
  const tidy = laidOut(map).view.placements.map(({ id, at }) => [id, at]);
  expect(Object.fromEntries(placesOf(map))).toEqual(Object.fromEntries(tidy));
});

test('nodes without a place get one beneath those that have', () => {
  const map = half('E1 supports C1, C1 supports R1', 'R1');
  expect(
    newPlaces(map)
      .map(([id]) => id)
      .toSorted(),
  ).toEqual(['C1', 'E1']);
});

test('an undercut of a step that leads out of the rest is no part of it', () => {
  const map = half('E1 supports C1 as s1, E1 supports s1 as u1, E2 attacks u1', 'C1');
  expect(
    newPlaces(map)
      .map(([id]) => id)
      .toSorted(),
  ).toEqual(['E1', 'E2']);
});
