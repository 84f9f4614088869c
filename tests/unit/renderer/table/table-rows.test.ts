import { describe, expect, test } from 'vitest';
import { moveNodes } from '#shared/edit/move';
import { sketch } from '#shared/model/sketch';
import { usualMethod } from '#shared/strength/methods';
import { everything } from '../../../../renderer/store/shown';
import type { ColumnId } from '../../../../renderer/table/columns';
import { sortedBy, tableRows } from '../../../../renderer/table/table-rows';

/** R1 above C1, E2, E10 in a row. */
const base = moveNodes([
  { id: 'R1', at: { x: 0, y: 0 } },
  { id: 'C1', at: { x: 0, y: 200 } },
  { id: 'E2', at: { x: 300, y: 200 } },
  { id: 'E10', at: { x: 600, y: 200 } },
])(sketch('E10 supports C1, E2 attacks R1, C1 supports R1, E10 cites S1, E2 is as-cited'));

const rows = (column: ColumnId | null, isDescending = false, shown = everything) =>
  tableRows(base, shown, column && { column, isDescending }, {
    judged: base,
    terms: { today: '2026-05-31' },
    method: usualMethod,
    whatIf: null,
  })
    .map(({ id }) => id)
    .join(' ');

describe('rows', () => {
  test.each([
    [null, 'R1 C1 E2 E10'],
    ['kind', 'C1 E2 E10 R1'],
    ['text', 'C1 E2 E10 R1'],
    ['status', 'R1 C1 E10 E2'],
    ['standing', 'R1 C1 E2 E10'],
    ['strength', 'C1 R1 E2 E10'],
    ['sources', 'E10 R1 C1 E2'],
  ] as const)('by %s are %s', (column, order) => {
    expect(rows(column)).toBe(order);
  });

  test('the other way round keep equals in the order of reading, and what is empty last', () => {
    expect(rows('kind', true)).toBe('R1 E2 E10 C1');
    expect(rows('sources', true)).toBe('E10 R1 C1 E2');
  });

  test('are those that stand out', () => {
    expect(rows(null, false, { lit: new Set(['E2', 'C1']), hidden: new Set() })).toBe('C1 E2');
  });
});

test('a column sorts up, down, and not at all', () => {
  const up = sortedBy(null, 'text');
  const down = sortedBy(up, 'text');
  expect([up?.isDescending, down?.isDescending, sortedBy(down, 'text')]).toEqual([false, true, null]);
  expect(sortedBy(down, 'kind')).toEqual({ column: 'kind', isDescending: false });
});
