import { expect, test } from 'vitest';
import { walkGrid } from '../../../../renderer/table/grid-walk';

const size = { rows: 30, columns: 7, page: 10 };

test.each([
  ['ArrowDown', false, [5, 1], [6, 1]],
  ['ArrowUp', false, [0, 1], [-1, 1]],
  ['ArrowUp', false, [-1, 1], [-1, 1]],
  ['ArrowDown', false, [29, 1], [29, 1]],
  ['ArrowRight', false, [5, 6], [5, 6]],
  ['PageDown', false, [25, 1], [29, 1]],
  ['PageUp', false, [4, 1], [0, 1]],
  ['Home', false, [5, 4], [5, 0]],
  ['End', false, [5, 4], [5, 6]],
  ['Home', true, [5, 4], [0, 0]],
  ['End', true, [5, 4], [29, 6]],
] as const)('%s (far: %s) leads from %j to %j', (key, isFar, [row, column], [toRow, toColumn]) => {
  expect(walkGrid({ row, column }, { key, isFar }, size)).toEqual({ row: toRow, column: toColumn });
});

test('other keys lead nowhere', () => {
  expect(walkGrid({ row: 0, column: 0 }, { key: 'x', isFar: false }, size)).toBeNull();
});
