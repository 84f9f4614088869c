import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bibliographyOf } from '#shared/bibliography/bibliography';
import { citationStyleOf, citationStyles } from '#shared/bibliography/citation-styles';
import { cslTypeInWords } from '#shared/bibliography/csl/csl-types';
import { type Runs, textOf } from '#shared/bibliography/styling/runs';
import type { CslItem, Source } from '#shared/model/source';
import { commonCslTypeWords, otherCslTypeWords } from '#shared/words/csl-fields';
import { formatted, items } from '../../../support/references';

const written = (style: string, item: CslItem) =>
  marked(citationStyleOf(style).format(item, { yearSuffix: '' }));

/** With italics as Markdown has them. */
function marked(runs: Runs): string {
  return runs.map(({ text, isItalic }) => (isItalic ? `*${text}*` : text)).join('');
}

describe.each(Object.entries(formatted))('%s', (style, references) => {
  test.each(Object.entries(references))('%s', (name, reference) => {
    expect(written(style, items[name as keyof typeof items])).toBe(reference);
  });
});

const people = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ family: `Name${index + 1}`, given: 'Al' }));

test.each([
  ['author-date', 3, 'Name1, A., Name2, A., & Name3, A. (n.d.).'],
  ['author-date', 21, 'Name18, A., Name19, A., … Name21, A. (n.d.).'],
  ['notes', 3, 'Name1, Al, Al Name2, and Al Name3.'],
  ['notes', 11, 'Al Name7, et al.'],
  ['numbered', 6, 'Name5 A, Name6 A.'],
  ['numbered', 7, 'Name6 A, et al.'],
])('%s names %i authors as %s', (style, count, list) => {
  expect(written(style, { type: 'book', title: 'T', author: people(count) })).toContain(`${list} `);
});

test('references of the same author and year are told apart by letters, and the list is sorted', () => {
  const source = (id: string, family: string, year: number, title: string): Source => ({
    id,
    csl: { type: 'book', author: [{ family }], issued: { 'date-parts': [[year]] }, title },
  });
  const sources = [
    source('s1', 'Öberg', 2012, 'Piers'),
    source('s2', 'Zahn', 2001, 'Docks'),
    source('s3', 'Öberg', 2012, 'Cranes'),
    source('s4', 'Adler', 2020, 'Tugs'),
  ];
  const list = bibliographyOf(sources, citationStyleOf('author-date'));
  expect(list.map(({ runs }) => textOf(runs))).toEqual([
    'Adler. (2020). Tugs.',
    'Öberg. (2012a). Cranes.',
    'Öberg. (2012b). Piers.',
    'Zahn. (2001). Docks.',
  ]);
  expect(bibliographyOf(sources, citationStyleOf('numbered')).map(({ id }) => id)).toEqual([
    's1',
    's2',
    's3',
    's4',
  ]);
});

test('italics within a title that is in italics are upright', () => {
  expect(written('author-date', items.edited)).toBe(
    'Iyer, R. (Ed.). (2010). *Readings on *Mytilus. Quay Press.',
  );
});

test('a sign that is no tag stays in a title', () => {
  expect(written('notes', { type: 'book', title: 'If a < b & c > d' })).toBe('*If a < b & c > d*.');
});

test('every type has a name', () => {
  const names = [...Object.keys(commonCslTypeWords), ...Object.keys(otherCslTypeWords)].map(cslTypeInWords);
  expect(new Set(names).size).toBe(45);
});

describe('whatever is missing or odd in a reference', () => {
  const word = fc.constantFrom('Quay', 'tides', 'Münster', 'Co.', '12', '§ 4', 'A. B.', 'end.', 'list,');
  const text = fc.array(word, { maxLength: 4 }).map((words) => words.join(' '));
  const title = fc.tuple(text, fc.constantFrom('', 'Why?', 'Ahoy!')).map((words) => words.join(' '));
  const name = fc.oneof(
    fc.record({ family: text, given: text }, { requiredKeys: [] }),
    fc.record({ literal: text }),
    fc.record({ family: text, 'non-dropping-particle': fc.constant('van'), suffix: fc.constant('Jr.') }),
    fc.constantFrom(null, 'a name', 3),
  );
  const date = fc.oneof(
    fc.array(fc.integer({ min: 0, max: 2030 }), { maxLength: 3 }).map((parts) => ({ 'date-parts': [parts] })),
    fc.record({ literal: text }),
    fc.constantFrom(null, {}, { 'date-parts': 'x' }, { raw: '2012-08' }),
  );
  const types = [...Object.keys(commonCslTypeWords), ...Object.keys(otherCslTypeWords), 'nonsense'];
  const plainFields = 'publisher,publisher-place,volume,issue,page,edition,number,genre,section,authority';
  const item: fc.Arbitrary<CslItem> = fc.record(
    {
      type: fc.constantFrom(...types),
      author: fc.array(name, { maxLength: 4 }),
      editor: fc.array(name, { maxLength: 3 }),
      issued: date,
      accessed: date,
      URL: fc.constantFrom('https://quay.example/a', ''),
      title,
      'container-title': title,
      DOI: fc.constantFrom('10.5555/a', 'https://doi.org/10.5555/a', ''),
      ...Object.fromEntries(plainFields.split(',').map((field) => [field, text])),
    },
    { requiredKeys: [] },
  );

  test.each(citationStyles.map(({ id }) => id))('%s leaves no stray punctuation', (style) => {
    fc.assert(
      fc.property(item, (csl) => {
        const reference = textOf(citationStyleOf(style).format(csl, { yearSuffix: '' }));
        expect(reference).not.toMatch(/undefined|null|NaN|\[object/);
        expect(reference).not.toMatch(
          /[,;:?!]\s*[,;:]\s|[.]{2}|[?!]\.|,\.|;\.|\s[,.;:)\]]|[([]\s|\(\)|\[\]|“”/u,
        );
        expect(reference).not.toMatch(/^\s|\s$|\s\s|^[,.;:]/);
        expect(reference).not.toBe('');
      }),
      { numRuns: 2000 },
    );
  });
});
