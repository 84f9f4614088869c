import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clipped } from '#shared/drawing/clip-stroke';
import {
  distance,
  flattened,
  level,
  line,
  pathOf,
  pointOn,
  type Stroke,
  upright,
} from '#shared/drawing/curve';
import type { Rect } from '#shared/drawing/rect';

const anyPoint = fc.record({
  x: fc.integer({ min: -50_000, max: 50_000 }),
  y: fc.integer({ min: -50_000, max: 50_000 }),
});
const anyStroke: fc.Arbitrary<Stroke> = fc
  .tuple(anyPoint, anyPoint, anyPoint)
  .map(([a, b, c]) => [upright(a, b), level(b, c)]);
const part: Rect = { x: 0, y: 0, width: 1600, height: 1000 };

const isInside = ({ x, y }: { readonly x: number; readonly y: number }) =>
  x >= part.x && y >= part.y && x <= part.x + part.width && y <= part.y + part.height;

test('a line keeps all that lies in the part', () => {
  fc.assert(
    fc.property(anyStroke, (stroke) => {
      const kept = clipped([stroke], part).pieces.flat();
      const seen = stroke.flatMap((cubic) =>
        Array.from({ length: 100 }, (_, step) => pointOn(cubic, step / 99)).filter(isInside),
      );
      for (const point of seen) {
        const near = kept.some((cubic) =>
          flattenedFinely(cubic).some((other) => distance(other, point) < 600),
        );
        expect(near).toBe(true);
      }
    }),
  );
});

test('a line that is all in the part stays as it is', () => {
  const stroke = [line({ x: 10, y: 10 }, { x: 900, y: 10 }), upright({ x: 900, y: 10 }, { x: 400, y: 700 })];
  expect(clipped([stroke], part)).toEqual({ pieces: [stroke], start: 0 });
});

test('of a line across the map little more than the part is left', () => {
  const across = [line({ x: -64_000, y: 500 }, { x: 64_000, y: 500 })];
  const { pieces, start } = clipped([across], part);
  const [first] = flattened(pieces[0] ?? []);
  expect(pieces.length).toBe(1);
  expect(first?.x).toBeGreaterThanOrEqual(-8000);
  expect(start).toBeCloseTo((first?.x ?? 0) + 64_000);
});

test('a straight line that is cut stays straight', () => {
  const across = [line({ x: -64_000, y: 500 }, { x: 64_000, y: 500 })];
  expect(pathOf(clipped([across], part).pieces[0] ?? [])).toMatch(/^M-?[\d.]+ 500 L-?[\d.]+ 500$/);
});

test('of a line that passes by nothing is left', () => {
  expect(clipped([[line({ x: -9000, y: 5000 }, { x: 9000, y: 5000 })]], part).pieces).toEqual([]);
});

function flattenedFinely(cubic: Stroke[number]) {
  return Array.from({ length: 200 }, (_, step) => pointOn(cubic, step / 199));
}
