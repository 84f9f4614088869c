import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlaps, type Rect } from '#shared/drawing/rect';
import { sketch } from '#shared/model/sketch';
import {
  mountedPart,
  relationSlice,
  seenThrough,
  visibleSlice,
} from '../../../../renderer/canvas/visible-slice';

const size = { width: 1200, height: 800 };

/** A map of `count` × `count` nodes, 300 apart. */
function grid(count: number): ReadonlyMap<string, Rect> {
  const places = Array.from({ length: count * count }, (_, index) => [
    index % count,
    Math.floor(index / count),
  ]);
  return new Map(
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
      fc.property(anyViewport, (viewport) => {
        const slice = visibleSlice(boxes, mountedPart(viewport, size));
        const seen = seenThrough(viewport, size);
        const missed = [...boxes].filter(([id, box]) => overlaps(box, seen) && !slice.has(id));
        expect(missed).toEqual([]);
      }),
    );
  });

  test('is a small part of a large map', () => {
    const boxes = grid(100);
    const slice = visibleSlice(boxes, mountedPart({ x: -9000, y: -9000, zoom: 1 }, size));
    expect(boxes.size).toBe(10_000);
    expect(slice.size).toBeLessThan(80);
  });

  test('keeps what must not lose its element, wherever it lies', () => {
    const part = mountedPart({ x: 0, y: 0, zoom: 1 }, size);
    expect(visibleSlice(grid(100), part).has('90/90')).toBe(false);
    expect(visibleSlice(grid(100), part, new Set(['90/90'])).has('90/90')).toBe(true);
  });

  test('stays the same while the view moves within a cell', () => {
    const before = mountedPart({ x: -1000, y: -1000, zoom: 1 }, size);
    const after = mountedPart({ x: -1010, y: -995, zoom: 1 }, size);
    expect(after).toEqual(before);
  });
});

describe('the relations to draw', () => {
  const { relations } = sketch('E1 supports C1 as near, E2 attacks near as onto, E3 supports C3 as far');

  test('are those that touch what is in sight, and what ends on them', () => {
    const slice = relationSlice(relations, { nodes: new Set(['C1']), passing: new Set() });
    expect([...slice]).toEqual(['near', 'onto']);
  });

  test('and those that pass by, unless there are too many', () => {
    const nodes = new Set<string>();
    expect(relationSlice(relations, { nodes, passing: new Set(['far']) }).has('far')).toBe(true);
    const many = new Set(['far', ...Array.from({ length: 500 }, (_, index) => `r${index}`)]);
    expect(relationSlice(relations, { nodes, passing: many }).has('far')).toBe(false);
  });
});
