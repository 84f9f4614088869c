import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BoxIndex, boxIndexOf } from '#shared/drawing/box-index';
import { overlaps, type Rect } from '#shared/drawing/rect';
import { sketch } from '#shared/model/sketch';
import {
  mountedPart,
  nodesIn,
  relationsOf,
  relationsThrough,
  reserves,
  seenThrough,
} from '../../../../renderer/canvas/visible-slice';

const size = { width: 1200, height: 800 };

/** A map of `count` × `count` nodes, 300 apart. */
function grid(count: number): BoxIndex {
  const places = Array.from({ length: count * count }, (_, index) => [
    index % count,
    Math.floor(index / count),
  ]);
  return boxIndexOf(
    places.map(([x = 0, y = 0]): [string, Rect] => [
      `${x}/${y}`,
      { x: x * 300, y: y * 300, width: 240, height: 90 },
    ]),
  );
}

const anyViewport = fc.record({
  x: fc.integer({ min: -50_000, max: 50_000 }),
  y: fc.integer({ min: -50_000, max: 50_000 }),
  zoom: fc.double({ min: 0.05, max: 4, noNaN: true }),
});

describe('the visible slice', () => {
  test('holds everything that is seen', () => {
    const boxes = grid(30);
    fc.assert(
      fc.property(anyViewport, fc.constantFrom(...Object.values(reserves)), (viewport, reserve) => {
        const slice = new Set(nodesIn(boxes, mountedPart(viewport, size, reserve)));
        const seen = seenThrough(viewport, size);
        const missed = boxes.entries().filter(([id, box]) => overlaps(box, seen) && !slice.has(id));
        expect(missed).toEqual([]);
      }),
    );
  });

  test('is a small part of a large map', () => {
    const boxes = grid(100);
    const slice = nodesIn(boxes, mountedPart({ x: -9000, y: -9000, zoom: 1 }, size, reserves.large));
    expect(boxes.size).toBe(10_000);
    expect(slice.length).toBeLessThan(50);
  });

  test('begins in the middle of the window', () => {
    const [first] = nodesIn(grid(30), mountedPart({ x: -3000, y: -3000, zoom: 1 }, size, reserves.small));
    expect(first).toBe('12/11');
  });

  test('stays the same while the view moves within a cell', () => {
    const before = mountedPart({ x: -1000, y: -1000, zoom: 1 }, size, reserves.small);
    const after = mountedPart({ x: -1010, y: -995, zoom: 1 }, size, reserves.small);
    expect(after).toEqual(before);
  });
});

describe('the relations to draw', () => {
  const at = (x: number, y: number): Rect => ({ x, y, width: 240, height: 80 });
  const boxes = boxIndexOf([
    ['C1', at(0, 0)],
    ['E1', at(0, 300)],
    ['E2', at(3000, 300)],
    ['E3', at(-4000, 600)],
    ['C3', at(4000, 600)],
  ]);
  const { relations } = sketch('E1 supports C1 as near, E2 attacks near as onto, E3 supports C3 as by');

  test('are those that touch what is in sight, and what ends on them', () => {
    expect([...relationsOf(relations, new Set(['C1']))]).toEqual(['near', 'onto']);
  });

  test('and those that pass by, unless there are too many', () => {
    expect(relationsThrough(relations, boxes, at(0, 640))).toEqual(['by']);
    const many = Array.from({ length: 500 }, (_, index) => ({
      id: `r${index}`,
      kind: 'support' as const,
      premises: ['E3'],
      target: 'C3',
    }));
    expect(relationsThrough(many, boxes, at(0, 640))).toEqual([]);
  });
});
