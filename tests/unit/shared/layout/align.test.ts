import { expect, test } from 'vitest';
import { aligned, distributed } from '#shared/layout/align';

const node = (id: string, [x, y, width, height]: readonly [number, number, number, number]) => {
  return { id, at: { x, y }, size: { width, height } };
};
const nodes = [node('a', [0, 0, 100, 40]), node('b', [200, 100, 60, 80]), node('c', [900, 30, 100, 40])];
const words = (placements: readonly { readonly id: string; readonly at: { x: number; y: number } }[]) =>
  placements.map(({ id, at }) => `${id} ${at.x} ${at.y}`).join(', ');

test.each([
  ['left', 'a 0 0, b 0 100, c 0 30'],
  ['centre', 'a 450 0, b 470 100, c 450 30'],
  ['right', 'a 900 0, b 940 100, c 900 30'],
  ['top', 'a 0 0, b 200 0, c 900 0'],
  ['middle', 'a 0 70, b 200 50, c 900 70'],
  ['bottom', 'a 0 140, b 200 100, c 900 140'],
] as const)('aligned %s', (alignment, places) => {
  expect(words(aligned(nodes, alignment))).toBe(places);
});

test('distributed with equal room between, while the first and the last stay', () => {
  expect(words(distributed(nodes, 'horizontally'))).toBe('a 0 0, b 470 100, c 900 30');
});

test('distributed downwards in the order in which they lie', () => {
  expect(words(distributed(nodes, 'vertically'))).toBe('a 0 0, c 900 50, b 200 100');
});

test('nothing is nowhere', () => {
  expect([aligned([], 'left'), distributed([], 'vertically')]).toEqual([[], []]);
});
