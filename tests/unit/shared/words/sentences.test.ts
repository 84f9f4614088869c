import { expect, test } from 'vitest';
import { emphasisWords } from '#shared/words/emphasis';
import { findWords } from '#shared/words/find';
import { itemWords } from '#shared/words/items';

test.each([
  { supports: 0, attacks: 0, said: '' },
  { supports: 2, attacks: 0, said: 'Supported by 2' },
  { supports: 0, attacks: 1, said: 'Objected to by 1' },
  { supports: 1200, attacks: 1, said: 'Supported by 1,200, objected to by 1' },
])('$supports supports and $attacks objections are said as “$said”', ({ supports, attacks, said }) => {
  expect(itemWords.bearings(supports, attacks)).toBe(said);
});

test('linked premises are listed after the first', () => {
  expect(itemWords.together('“A”', ['“B”', '“C”'])).toBe('“A” together with “B” and “C”');
});

test('one statement stands out, several stand out', () => {
  expect([emphasisWords.dimmed.said(1), emphasisWords.hidden.said(2)]).toEqual([
    '1 statement stands out; the rest is dimmed.',
    '2 statements stand out; the rest is hidden.',
  ]);
});

test('all that was not understood of a query is said in one sentence', () => {
  expect(findWords.notUnderstood(['a:', 'b:', 'c:'])).toMatch(
    /^There is no “a:”, no “b:” and no “c:”: searched/,
  );
});

test('once is once, and more often is so many times', () => {
  expect([1, 3].map(findWords.replace.done)).toEqual(['Replaced once.', 'Replaced 3 times.']);
});
