import { expect, test } from 'vitest';
import { withWords } from '../../../../renderer/inspector/quote-words';

test('a quote with other words forgets where it was found', () => {
  const quote = { exact: 'old', prefix: 'so ', start: 3, end: 6, hash: 'sha256:1' };
  expect(withWords(quote, { exact: 'new' })).toEqual({ exact: 'new', prefix: 'so ' });
});

test('a quote without words is none', () => {
  expect(withWords({ exact: 'old' }, { exact: '' })).toBeUndefined();
});
