import { expect, test } from 'vitest';
import { count, day, list, moment, plural } from '#shared/words/numbers';

test.each([
  { number: 0, written: '0' },
  { number: 999, written: '999' },
  { number: 12_000, written: '12,000' },
  { number: 0.25, written: '0.25' },
])('$number is written $written', ({ number, written }) => {
  expect(count(number)).toBe(written);
});

test('one of a thing is one, and any other number of it many', () => {
  expect([0, 1, 2, 1000].map((number) => plural(number, 'reply', 'replies'))).toEqual([
    '0 replies',
    '1 reply',
    '2 replies',
    '1,000 replies',
  ]);
});

test('lists are read with “and” or with “or”', () => {
  expect([list(['a', 'b', 'c']), list(['a', 'b'], 'disjunction')]).toEqual(['a, b and c', 'a or b']);
});

test('days and moments are written as people write them', () => {
  const date = new Date(2026, 10, 24, 14, 5);
  expect([day(date), moment(date)]).toEqual(['24 Nov 2026', '24 Nov 2026, 14:05']);
});
