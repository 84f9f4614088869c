import { expect, test } from 'vitest';
import { dayOfBrief, issuedDays } from '#shared/audit/dates';
import { sketch } from '#shared/model/sketch';
import { findRecord } from '#shared/model/sorted-records';

const daysIn = (text: string) => {
  const source = findRecord(sketch(text).sources, 'S1');
  return source && issuedDays(source);
};

test.each([
  ['S1 was issued 2012', { first: '2012-01-01', last: '2012-12-31' }],
  ['S1 was issued 2012-02', { first: '2012-02-01', last: '2012-02-31' }],
  ['S1 was issued 2012-02-03', { first: '2012-02-03', last: '2012-02-03' }],
  ['S1 was issued "2012-02-03"', { first: '2012-02-03', last: '2012-02-03' }],
  ['S1 was issued "2012/2014"', { first: '2012-01-01', last: '2014-12-31' }],
  ['S1 was issued "circa 2001"', { first: '2001-01-01', last: '2001-12-31' }],
  ['S1 was issued "[2001?]"', { first: '2001-01-01', last: '2001-12-31' }],
  ['S1 was issued "n.d."', undefined],
  ['S1 was issued "between 1999 and 2001"', undefined],
  ['S1 was issued "no. 20014"', undefined],
  ['S1', undefined],
])('%s: its days', (text, days) => {
  expect(daysIn(text)).toEqual(days);
});

test('of several briefs the latest tells the day', () => {
  expect(dayOfBrief(sketch('S1 is brief, S1 was issued 2012, S2 is brief, S2 was issued 2013-05-02'))).toBe(
    '2013-05-02',
  );
});

test('a brief that was published anew is as old as it was at first', () => {
  const map = sketch('S1 is brief, S1 was issued 2026');
  const sources = map.sources.map((source) => ({
    ...source,
    csl: { ...source.csl, 'original-date': { 'date-parts': [[2012]] } },
  }));
  expect(dayOfBrief({ ...map, sources })).toBe('2012-12-31');
});
