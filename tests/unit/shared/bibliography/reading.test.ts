import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReadReference } from '#shared/bibliography/reference-format';
import { referenceFormatOf, referenceFormats } from '#shared/bibliography/reference-formats';
import { bibtexEngine } from '../../../../renderer/bibliography/bibtex-engine';

function read(text: string, format = referenceFormatOf(text)): readonly ReadReference[] {
  return format === undefined ? [] : [...format.read(text, bibtexEngine)].filter((item) => item !== null);
}

const good = (text: string) => read(text).flatMap((item) => (item.kind === 'good' ? [item.csl] : []));
const bad = (text: string) =>
  read(text).flatMap((item) => (item.kind === 'bad' ? [`${item.line} ${item.key}: ${item.reason}`] : []));
const titles = (text: string) => good(text).map(({ title }) => title);

describe('BibTeX', () => {
  test('an entry becomes the fields of CSL, with accents and names in parts', () => {
    const [item] = good(String.raw`
      @string{jul = "Journal of Urban Ledgers"}
      @Article{okafor19,
        author = {M{\"u}ller, Hans and van der Berg, Jan and {Office for Harbour Statistics}},
        title = {The {EU} of \'{e}t\'e -- a \emph{slow} study}, journal = jul # { II},
        year = 2012, month = aug, volume = 3, number = 2, pages = {12--19}, doi = {10.5555/x}
      }`);
    expect(item).toEqual({
      type: 'article-journal',
      'citation-key': 'okafor19',
      author: [
        { family: 'Müller', given: 'Hans' },
        { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der' },
        { family: 'Office for Harbour Statistics' },
      ],
      title: 'The EU of été – a <i>slow</i> study',
      'container-title': 'Journal of Urban Ledgers II',
      issued: { 'date-parts': [[2012, 8]] },
      volume: '3',
      issue: '2',
      page: '12-19',
      DOI: '10.5555/x',
    });
  });

  test('what a paper takes over from its proceedings is found there, wherever that stands', () => {
    const [paper] = good(
      '@inproceedings{p, title={Piers}, crossref={all}}\n@book{b, title={B}}\n@proceedings{all, title={Docks 99}, year=1999}',
    );
    expect(paper).toMatchObject({ 'container-title': 'Docks 99', issued: { 'date-parts': [[1999]] } });
  });

  test('comments and preambles are no references, and what they hold is left alone', () => {
    expect(
      titles('@comment{jabref-meta: @book{x, title={No}}}\n@preamble{"\\x{}"}\n@book{b, title={Yes}}'),
    ).toEqual(['Yes']);
  });

  test.each([
    ['a brace that is missing', '@book{x, title = {Bad, year = 2000\n', /^3 x: It does not end/],
    ['a brace too many', '@book{x, title = {Bad}}, year = {2000}}\n', /^3 x: It ends before its last fields/],
    ['a comma that is missing', '@book{x, title = {Bad}\n year = {2000}}\n', /^3 x: .*from line 4 on/],
    ['no key', '@book{title = {Bad}}\n', /^3 : It has no citation key/],
    ['nothing in it', '@book{x, year = {2000}}\n', /^3 x: It has no title/],
    ['a string that is broken', '@string{s = "x}\n', /^3 s: /],
  ])('%s harms no other entry', (_, broken, reason) => {
    const text = `@book{a, title = {First}}\n\n${broken}@book{z, title = {Last}}\n`;
    expect(titles(text)).toEqual(['First', 'Last']);
    expect(bad(text)).toEqual([expect.stringMatching(reason)]);
  });

  test('a thousand entries on one line are told apart in a moment', () => {
    const text = Array.from({ length: 1000 }, (_, index) => `@book{k${index},title={T}}`).join('');
    expect(good(text)).toHaveLength(1000);
  });

  test('an address is a text like any other, and is never fetched', () => {
    expect(read('https://doi.org/10.5555/x')).toEqual([]);
    expect(() => bibtexEngine('https://doi.org/10.5555/x')).not.toThrow();
    expect(bibtexEngine('10.5555/x')).toEqual([]);
  });
});

describe('RIS', () => {
  test('a record becomes the fields of CSL', () => {
    const [item] = good(`Provider: A library
TY  - JOUR
ID  - okafor19
AU  - Okafor, Ada N.
AU  - van der Berg, Jan
TI  - Rents and wages
  in port cities
T2  - Journal of Urban Ledgers
PY  - 2019
DA  - 2019/04/03/
VL  - 12
IS  - 3
SP  - 101
EP  - 119
DO  - https://doi.org/10.5555/jul
UR  - https://jul.example/12
SN  - 1234-5678
KW  - rents
KW  - ports
AB  - Rents rose.
ER  - 
`);
    expect(item).toEqual({
      type: 'article-journal',
      'citation-key': 'okafor19',
      title: 'Rents and wages in port cities',
      author: [
        { family: 'Okafor', given: 'Ada N.' },
        { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der' },
      ],
      issued: { 'date-parts': [[2019, 4, 3]] },
      'container-title': 'Journal of Urban Ledgers',
      volume: '12',
      issue: '3',
      page: '101-119',
      DOI: '10.5555/jul',
      URL: 'https://jul.example/12',
      ISSN: '1234-5678',
      keyword: 'rents, ports',
      abstract: 'Rents rose.',
    });
  });

  test('a book has a series, a place and an ISBN', () => {
    expect(
      good('TY  - BOOK\nA1  - Quay Trust\nT1  - Docks\nT2  - Piers\nCY  - Leeds\nSN  - 9\nET  - 2\nER  - '),
    ).toEqual([
      {
        type: 'book',
        title: 'Docks',
        author: [{ literal: 'Quay Trust' }],
        'collection-title': 'Piers',
        'publisher-place': 'Leeds',
        ISBN: '9',
        edition: '2',
      },
    ]);
  });

  test('a record without a type, and one that says nothing, are told; the others stay', () => {
    const text =
      'TY  - BOOK\nTI  - First\nER  - \nTI  - Lost\nER  - \nTY  - BOOK\nPY  - 2000\nER  - \nTY  - BOOK\nTI  - Last\nER  - \n';
    expect(titles(text)).toEqual(['First', 'Last']);
    expect(bad(text)).toEqual([
      expect.stringMatching(/^4 : It does not begin with TY/),
      expect.stringMatching(/^6 : It has no title/),
    ]);
  });

  test('a record that does not end is taken with a word of doubt, as is an unknown type', () => {
    const read1 = read('TY  - BOOK\nTI  - First\nTY  - QUAY\nTI  - Last\nER  - \n');
    expect(read1.map((item) => item.kind === 'good' && item.doubt)).toEqual([
      'It does not end with ER: what follows may be lost.',
      'Its type “QUAY” is not known: it is taken as a document.',
    ]);
  });

  test('lines may end in any way', () => {
    expect(titles('TY  - BOOK\r\nTI  - A\r\nER  - \r\nTY  - BOOK\rTI  - B\rER  - \r')).toEqual(['A', 'B']);
  });
});

describe('CSL-JSON', () => {
  test('an item stays as it came, but for its id', () => {
    const item = { id: 'k1', type: 'book', title: 'T', custom: { a: [1] }, issued: { raw: '2012' } };
    const { id, ...fields } = item;
    expect(good(JSON.stringify([item]))).toEqual([{ ...fields, 'citation-key': id }]);
    expect(good(JSON.stringify({ items: [item] }))).toEqual([{ ...fields, 'citation-key': id }]);
    expect(good(JSON.stringify(item))).toEqual([{ ...fields, 'citation-key': id }]);
  });

  test.each([
    ['a bracket that is missing', '  {"id": "x", "author": [{"family": "B"},\n'],
    ['a quotation mark that is missing', '  {"id": "x", "title": "Bad},\n'],
    ['a comma too many', '  {"id": "x", "title": "Bad",},\n'],
    ['a number in place of it', '  7,\n'],
    ['nothing in it', '  {"id": "x"},\n'],
  ])('%s harms no other item', (_, broken) => {
    const text = `[\n  {"id": "a", "title": "First"},\n${broken}  {"id": "z", "title": "Last"}\n]\n`;
    expect(titles(text)).toEqual(['First', 'Last']);
    expect(bad(text)).toEqual([expect.stringMatching(/^3 /)]);
  });

  test('an item that is nested without end is refused: the map could not be opened again', () => {
    const deep = `${'['.repeat(80)}${']'.repeat(80)}`;
    expect(bad(`[{"id": "x", "title": "T", "custom": ${deep}}]`)).toEqual([
      expect.stringMatching(/too deep/),
    ]);
  });

  test('a map of ours is no reference', () => {
    expect(referenceFormatOf('{"format": "argmap", "version": 1, "title": "T"}')).toBeUndefined();
  });
});

test.each([
  'A claim\n  because of this',
  '',
  'me@quay.example {x}',
  '# Notes\n- TY is a country',
  '[1, 2, 3]',
])('“%s” holds no references', (text) => {
  expect(referenceFormatOf(text)).toBeUndefined();
});

const samples = {
  bibtex: (title: string) => `@book{k, title = {${title}}, author = {Berg, Jan}}\n`,
  ris: (title: string) => `TY  - BOOK\nTI  - ${title}\nER  - \n`,
  'csl-json': (title: string) => `[\n  {"type": "book", "title": "${title}"}\n]\n`,
};

describe.each(referenceFormats.map((format) => ({ name: format.id, format })))('$name', ({ format }) => {
  const whole = ['One', 'Two', 'Three'].map(samples[format.id as keyof typeof samples]).join('\n');

  test('no text whatever makes the reader fail', () => {
    const pieces = fc.constantFrom(
      ...'@{}()[]",=\\#\n-'.split(''),
      'book',
      'TY  - ',
      'ER  - ',
      'title',
      '"title":',
      'x',
    );
    const mutated = fc
      .tuple(fc.nat(whole.length), fc.nat(8), fc.array(pieces, { maxLength: 6 }))
      .map(([at, length, put]) => whole.slice(0, at) + put.join('') + whole.slice(at + length));
    fc.assert(
      fc.property(
        fc.oneof(
          mutated,
          fc.string(),
          fc.array(pieces).map((all) => all.join('')),
        ),
        (text) => {
          for (const item of read(text, format)) expect(item.line).toBeGreaterThan(0);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
