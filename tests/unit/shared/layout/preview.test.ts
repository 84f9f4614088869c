import { expect, test } from 'vitest';
import { boxOf } from '#shared/drawing/node-box';
import { layoutTask } from '#shared/layout/layout-task';
import { previewOf } from '#shared/layout/preview';
import { grownMap } from '../../../../scripts/bench/grown-map';
import { clashes, laidOut, withPlacements } from '../../../support/laid-out';

test('the sketch of a layout has every node once, on nothing else', () => {
  const map = grownMap(200);
  const places = previewOf(layoutTask(map, boxOf, 'anew')) ?? [];
  expect(places).toHaveLength(200);
  expect(clashes(withPlacements(map, places))).toEqual([]);
});

test('there is no sketch where things stay about where they are', () => {
  expect(previewOf(layoutTask(laidOut(grownMap(20)), boxOf, 'keep'))).toBeUndefined();
});
