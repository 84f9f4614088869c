import { expect, test } from 'vitest';
import { line, pathOf } from '#shared/drawing/curve';
import type { Rect } from '#shared/drawing/rect';
import type { Route } from '#shared/drawing/route';
import { drawnIn } from '../../../../renderer/canvas/long-lines';

/** Level, from the origin to the right. */
function routeOf(length: number): Route {
  const strokes = [[line({ x: 0, y: 0 }, { x: length, y: 0 })]];
  return {
    id: 'r1',
    kind: 'attack',
    strokes,
    path: strokes.map(pathOf).join(' '),
    segments: [],
    start: { x: 0, y: 0 },
    tip: { x: length, y: 0 },
    head: { x: length, y: 0, angle: 0 },
    middle: { x: length / 2, y: 0 },
    bounds: { x: 0, y: -10, width: length, height: 20 },
  };
}

const at = (x: number): Rect => ({ x, y: -500, width: 2000, height: 1000 });

/** Where the line that is drawn begins and ends. */
function extentOf(path: string): readonly [number, number] {
  const xs = [...path.matchAll(/[ML](-?[\d.]+)/g)].map(([, x]) => Number(x));
  return [Math.min(...xs), Math.max(...xs)];
}

test('a short line is drawn whole', () => {
  const route = routeOf(2900);
  expect(drawnIn(route, at(0))).toBe(route);
});

test('of a long one all that is in sight is drawn, wherever the view moves, and little more', () => {
  const route = routeOf(64_000);
  for (let x = 3000; x < 60_000; x += 77) {
    const [from, to] = extentOf(drawnIn(route, at(x)).path);
    expect(from).toBeLessThanOrEqual(x);
    expect(to).toBeGreaterThanOrEqual(x + 2000);
    expect(to - from).toBeLessThan(2 * 2000 + 2 * 2000);
  }
});

test('while the view moves a little, what is drawn stays the same', () => {
  const route = routeOf(64_000);
  expect(drawnIn(route, at(20_050))).toBe(drawnIn(route, at(20_000)));
  expect(drawnIn(route, at(24_000))).not.toBe(drawnIn(route, at(20_000)));
});

test('not all lines are cut at the same moment', () => {
  const routes = [30_010, 30_030, 30_050, 30_070, 30_090].map(routeOf);
  const first = routes.map((route) => drawnIn(route, at(10_000)));
  const cutAt = (x: number) => routes.filter((route, index) => drawnIn(route, at(x)) !== first[index]).length;
  expect(cutAt(10_000 + 0.1 * 2000)).toBeGreaterThan(0);
  expect(cutAt(10_000 + 0.1 * 2000)).toBeLessThan(routes.length);
});

test('coming nearer, a line is cut again when much less of it is in sight', () => {
  const route = routeOf(64_000);
  const [, wide] = extentOf(drawnIn(route, at(20_000)).path);
  const [from, to] = extentOf(drawnIn(route, { x: 20_500, y: -100, width: 400, height: 200 }).path);
  expect(to - from).toBeLessThan(wide - 20_000);
  // Cut at a share of the whole line, which is two thousand units long here.
  expect(from).toBeLessThanOrEqual(20_500);
  expect(to).toBeGreaterThanOrEqual(20_900);
});
