import { expect, test } from 'vitest';
import { cite } from '#shared/edit/citations';
import { allOf } from '#shared/edit/edit';
import { editSource } from '#shared/edit/sources';
import type { Citation } from '#shared/model/citation';
import { sketch } from '#shared/model/sketch';
import { quoteMarks } from '#shared/review/quote-mark';

const verdict = { by: 'Ada', at: '2026-01-01', ok: true };
const text = 'Night crossings stopped in March, because no crews could be found for them.';

/** The sign of a statement with these citations. */
function signOf(...citations: readonly Omit<Citation, 'source'>[]) {
  const map = allOf([
    editSource('S1', { text }),
    ...citations.map((citation) => cite('E1', { source: 'S1', ...citation })),
  ])(sketch('E1, S1'));
  const mark = quoteMarks(map).get('E1');
  return mark && `${mark.worst}: ${[...mark.counts].map(([sign, count]) => `${count} ${sign}`).join(', ')}`;
}

const there = { exact: 'Night crossings stopped in March' };
const alike = {
  exact: 'Night crossings came to an end in March, because no crews could be found',
  suffix: ' for them.',
};
const lost = { exact: 'The harbour was sold to a bank' };

test('a statement without quotes and reviews has no sign', () => {
  expect(signOf()).toBeUndefined();
  expect(signOf({ locator: 'p. 7' })).toBeUndefined();
});

test('the worst of its citations is the sign of a statement', () => {
  expect(signOf({ quote: there })).toBe('found: 1 found');
  expect(signOf({ quote: there }, { quote: lost }, { quote: there })).toBe('orphaned: 2 found, 1 orphaned');
});

test('what a reviewer confirmed is no longer to be confirmed', () => {
  expect(signOf({ quote: alike })).toBe('fuzzy: 1 fuzzy');
  expect(signOf({ quote: alike, verdict })).toBe('confirmed: 1 confirmed');
});

test('that a citation does not hold goes before everything else', () => {
  expect(signOf({ quote: lost }, { quote: there, verdict: { ...verdict, ok: false } })).toBe(
    'fails: 1 orphaned, 1 found, 1 fails',
  );
});

test('an outdated sign-off is a sign of its own, and counts as none', () => {
  const outdated = { ...verdict, of: 'sha256:before' };
  expect(signOf({ quote: there, verdict: outdated })).toBe('outdated: 1 found, 1 outdated');
  expect(signOf({ quote: alike, verdict: outdated })).toBe('fuzzy: 1 fuzzy, 1 outdated');
});
