import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commit, startHistory, undo } from '#shared/edit/history';
import { rewriteTexts } from '#shared/edit/replace-text';
import { writeMap } from '#shared/file/write';
import { foldedText } from '#shared/query/folded';
import { parseQuery, wordsOf } from '#shared/query/query';
import { spansIn, withReplaced } from '#shared/query/spans';
import { anyMap, anyText } from '../../../support/arbitrary-map';

/** The text with its hits in brackets. */
const marked = (text: string, query: string) => {
  const spans = spansIn(text, wordsOf(parseQuery(query)));
  return spans
    .toReversed()
    .reduce(
      (all, { start, end }) => `${all.slice(0, start)}[${all.slice(start, end)}]${all.slice(end)}`,
      text,
    );
};

test.each([
  ['Rents rose, RENTS fell', 'rents', '[Rents] rose, [RENTS] fell'],
  ['Un café', 'cafe', 'Un [café]'],
  ['Un cafe\u0301!', 'cafe', 'Un [cafe\u0301]!'],
  ['The ﬁnd', 'find', 'The [ﬁnd]'],
  ['The ﬁnd', 'ind', 'The ﬁnd'],
  ['“Quoted” words', '"quoted', '“[Quoted]” words'],
  ['don’t', "don't", '[don’t]'],
  ['aaa', 'aa', '[aa]a'],
  ['rent renters', 'rent renters', '[rent] [renters]'],
  ['İstanbul', 'istanbul', '[İstanbul]'],
  ['😀 yes 😀', '😀', '[😀] yes [😀]'],
])('in %s, %s is found: %s', (text, query, result) => {
  expect(marked(text, query)).toBe(result);
});

/** Any words, and any text that has them in it. */
const textWithWords = fc
  .tuple(anyText, anyText, anyText)
  .map(([before, words, after]) => ({ text: before + words + after, words }));

test('every span holds what was looked for', () => {
  fc.assert(
    fc.property(textWithWords, ({ text, words }) => {
      const sought = foldedText(words);
      for (const { start, end } of spansIn(text, [sought]))
        expect(foldedText(text.slice(start, end))).toBe(sought);
    }),
  );
});

test('a replacement that is undone leaves the same bytes', () => {
  fc.assert(
    fc.property(anyMap, anyText, anyText, (map, sought, replacement) => {
      const words = wordsOf(parseQuery(`"${sought}"`));
      const edit = rewriteTexts(
        [...map.nodes, ...map.relations].map(({ id }) => id),
        (text) => withReplaced(text, spansIn(text, words), replacement),
      );
      const history = commit(startHistory(map), { edit, label: 'replace' });
      expect(writeMap(undo(history).present)).toBe(writeMap(map));
    }),
  );
});

test('a replacement changes the words and nothing between them', () => {
  const text = 'Rents rose; the rent of café tables';
  expect(withReplaced(text, spansIn(text, ['rent']), 'price')).toBe('prices rose; the price of café tables');
});
