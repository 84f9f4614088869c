import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dropRecords, findRecord, putRecord, putRecords, sortedRecords } from '#shared/model/sorted-records';
import { anyId } from '../../../support/arbitrary-map';

const listOf = (ids: string) => [...ids].map((id) => ({ id }));
const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id).join('');
const anyRecords = fc
  .uniqueArray(fc.record({ id: anyId, value: fc.nat() }), { selector: ({ id }) => id })
  .map(sortedRecords);

describe('a sorted list of records', () => {
  test('is in order of code units, not of a language', () => {
    expect(idsOf(sortedRecords(listOf('äbaB1')))).toBe('1Babä');
  });

  test('finds every record by its id, and nothing else', () => {
    fc.assert(
      fc.property(anyRecords, anyId, (records, id) => {
        expect(findRecord(records, id)).toBe(records.find((record) => record.id === id));
      }),
    );
  });

  test('takes a new record in its place', () =>
    expect(idsOf(putRecord(listOf('ac'), { id: 'b' }))).toBe('abc'));

  test('takes a record in place of one with the same id', () => {
    expect(putRecord([{ id: 'a', value: 1 }], { id: 'a', value: 2 })).toEqual([{ id: 'a', value: 2 }]);
  });

  test('takes many as it takes one after the other', () => {
    fc.assert(
      fc.property(anyRecords, fc.array(fc.record({ id: anyId, value: fc.nat() })), (records, changed) => {
        expect(putRecords(records, changed)).toEqual(changed.reduce(putRecord, records));
      }),
    );
  });

  test('loses the records that are dropped', () =>
    expect(idsOf(dropRecords(listOf('abc'), new Set('bx')))).toBe('ac'));

  test('is the same list where nothing changes', () => {
    const list = listOf('abc');
    expect([dropRecords(list, new Set('x')), putRecords(list, [])]).toEqual([list, list]);
    expect(dropRecords(list, new Set('x'))).toBe(list);
    expect(putRecords(list, [])).toBe(list);
  });
});
