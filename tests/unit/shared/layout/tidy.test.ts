import { Graphviz } from '@hpcc-js/wasm-graphviz';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { boxOf } from '#shared/drawing/node-box';
import { overlaps } from '#shared/drawing/rect';
import type { LayoutEngine } from '#shared/layout/layout-engine';
import { tidy } from '#shared/layout/tidy';
import type { ArgumentMap } from '#shared/model/argument-map';
import { sketch } from '#shared/model/sketch';
import { findRecord } from '#shared/model/sorted-records';
import { anyMap } from '../../../support/arbitrary-map';

let engine: LayoutEngine;
beforeAll(async () => {
  const graphviz = await Graphviz.load();
  engine = async (dot) => graphviz.layout(dot, 'plain', 'dot');
});
const broken: LayoutEngine = () => Promise.reject(new Error('out of memory'));

async function placesOf(map: ArgumentMap, by: LayoutEngine) {
  const places = await tidy(map, boxOf, by);
  return places.flatMap(({ id, at }) => {
    const node = findRecord(map.nodes, id);
    return node ? [{ id, ...at, width: boxOf(node).width, height: boxOf(node).height }] : [];
  });
}

async function clashes(map: ArgumentMap, by: LayoutEngine): Promise<readonly string[]> {
  const places = await placesOf(map, by);
  return places.flatMap((one, index) =>
    places.slice(index + 1).flatMap((other) => (overlaps(one, other) ? [`${one.id} on ${other.id}`] : [])),
  );
}

describe('a tidy layout', () => {
  test('puts conclusions above their reasons', async () => {
    const places = await placesOf(sketch('E1 supports C1, E2 + E3 supports C1, C1 supports R1'), engine);
    const y = (id: string) => places.find((place) => place.id === id)?.y ?? Number.NaN;
    expect(y('R1')).toBeLessThan(y('C1'));
    expect(y('C1')).toBeLessThan(Math.min(y('E1'), y('E2'), y('E3')));
  });

  test.each([
    ['with Graphviz', () => engine],
    ['without it', () => broken],
  ])('places every node of any map once, on no other, %s', async (_, by) => {
    await fc.assert(
      fc.asyncProperty(anyMap, async (map) => {
        const places = await tidy(map, boxOf, by());
        expect(places.map(({ id }) => id).toSorted()).toEqual(map.nodes.map(({ id }) => id).toSorted());
        expect(await clashes(map, by())).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('is the same for the same map', async () => {
    const map = sketch('E1 supports C1, E2 supports C1, E3 attacks C1, C1 supports R1, C2 supports C2, C3');
    expect(await tidy(map, boxOf, engine)).toEqual(await tidy({ ...map }, boxOf, engine));
  });

  test('has whole numbers, from the origin', async () => {
    const places = await tidy(sketch('E1 supports C1, C2'), boxOf, engine);
    expect(places.every(({ at }) => Number.isInteger(at.x) && Number.isInteger(at.y))).toBe(true);
    expect(Math.min(...places.map(({ at }) => at.y))).toBe(0);
  });
});
