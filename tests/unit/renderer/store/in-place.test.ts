import { expect, test } from 'vitest';
import { placesOf } from '#shared/drawing/places-of';
import { editNode } from '#shared/edit/edit-node';
import { moveNodes } from '#shared/edit/move';
import { sketch } from '#shared/model/sketch';
import { inPlace } from '../../../../renderer/store/in-place';

const map = sketch('E1 supports C1, E2 supports C1');

test('moving one node of a map without places leaves the others where they were seen', () => {
  const after = inPlace(moveNodes([{ id: 'E1', at: { x: 900, y: 900 } }]))(map);
  const expected = { ...Object.fromEntries(placesOf(map)), E1: { x: 900, y: 900 } };
  expect(Object.fromEntries(placesOf(after))).toEqual(expected);
});

test('an edit that moves nothing gives nothing a place', () => {
  expect(inPlace(editNode('E1', { text: 'Rents rise' }))(map).view.placements).toEqual([]);
});
