import { expect, test } from 'vitest';
import { heightOf, indentOf, linesOf, rowAt, topsOf } from '../../../../renderer/outline/row-sizes';

const saying = (text: string) => ({ id: 'C1', kind: 'claim', text }) as const;

test('a row has as many lines as its words need, two at most', () => {
  expect(linesOf(saying('Rents rise'), 0, 25)).toBe(1);
  expect(linesOf(saying('Rents rise faster than wages in every city that we looked at'), 0, 25)).toBe(2);
  expect(linesOf(saying('Rents '.repeat(10_000)), 0, 25)).toBe(2);
});

test('deep rows keep room for their words', () => {
  expect(indentOf(2, 25)).toBe(2 * indentOf(1, 25));
  expect(25 - indentOf(500, 25)).toBeGreaterThanOrEqual(14.5);
});

test('a row is found by where it lies', () => {
  const tops = topsOf([1, 2, 1].map(heightOf));
  const at = (y: number) => rowAt(tops, y);
  expect([at(0), at(heightOf(1) - 0.1), at(heightOf(1)), at(heightOf(1) + heightOf(2)), at(1000)]).toEqual([
    0, 0, 1, 2, 3,
  ]);
  expect(at(-5)).toBe(0);
});
