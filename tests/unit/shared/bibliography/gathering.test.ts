import { expect, test } from 'vitest';
import { bibliographyOf } from '#shared/bibliography/bibliography';
import { citationStyleOf } from '#shared/bibliography/citation-styles';
import {
  type GatheredReferences,
  gatherReferences,
  type ReferenceText,
} from '#shared/bibliography/gather-references';
import { writeBibliography, writeReference } from '#shared/bibliography/write-references';
import { markdown } from '#shared/exchange/exporters/markdown';
import { emptyMap } from '#shared/model/argument-map';
import { atOnce } from '#shared/model/in-steps';
import type { Source } from '#shared/model/source';
import { bibtexEngine } from '../../../../renderer/bibliography/bibtex-engine';

function gathered(texts: readonly ReferenceText[], sources: readonly Source[] = []): GatheredReferences {
  return atOnce(gatherReferences(texts, sources, bibtexEngine));
}

test('several files are read one after the other, and each item says where it came from', () => {
  const { good, bad, empty } = gathered(
    [
      { name: 'a.bib', text: '@book{x, title={Piers}}\n@book{y, title={Docks}' },
      { name: 'b.ris', text: 'TY  - BOOK\nTI  - PIERS\nER  - \n' },
      { name: 'c.txt', text: 'Dear all' },
    ],
    [{ id: 's1', csl: { title: 'Cranes' } }],
  );
  expect(good.map(({ file, csl, isTwice }) => [file, csl.title, isTwice])).toEqual([
    ['a.bib', 'Piers', false],
    ['b.ris', 'PIERS', true],
  ]);
  expect(bad.map(({ file, line, key }) => [file, line, key])).toEqual([['a.bib', 2, 'y']]);
  expect(empty).toEqual(['c.txt']);
});

const editorial = (doi: string) => `@article{x, title={Editorial}, year={2012}, doi={${doi}}}`;

test.each([
  ['as an address', 'https://doi.org/10.1/a'],
  ['with its name', 'doi:10.1/A'],
  ['with a stop', '10.1/a.'],
])('a DOI that is written %s is the same', (_, written) => {
  const known: Source = { id: 's1', csl: { title: 'Leader', DOI: '10.1/a' } };
  const { good } = gathered([{ name: 'a.bib', text: editorial(written) }], [known]);
  expect(good.map((reference) => reference.known)).toEqual([known]);
});

test('what is called alike and has another DOI is no second one of the same', () => {
  const text = ['10.1/a', '10.1/b', '10.1/a'].map(editorial).join('\n');
  const { good } = gathered([{ name: 'a.bib', text }]);
  expect(good.map(({ isTwice }) => isTwice)).toEqual([false, false, true]);
});

test('of sources that are called alike the one that may be the same is known', () => {
  const [one, other]: Source[] = [
    { id: 's1', csl: { title: 'Editorial', issued: { 'date-parts': [[2012]] }, DOI: '10.1/a' } },
    { id: 's2', csl: { title: 'Editorial', issued: { 'date-parts': [[2012]] } } },
  ] as [Source, Source];
  const { good } = gathered([{ name: 'a.bib', text: editorial('10.1/b') }], [one, other]);
  expect(good.map((reference) => reference.known)).toEqual([other]);
});

const docks: Source = {
  id: 's1',
  csl: { type: 'book', title: 'Docks & <i>Mytilus</i>', author: [{ family: 'Berg' }] },
};

test('a bibliography is paragraphs, or a list where the style has numbers, and what is in it stays text', () => {
  const [notes, numbered] = [citationStyleOf('notes'), citationStyleOf('numbered')];
  expect(writeBibliography(bibliographyOf([docks], notes), notes)).toEqual({
    text: 'Berg. Docks & Mytilus.',
    html: '<p>Berg. <i>Docks &amp; </i>Mytilus.</p>',
  });
  expect(writeBibliography(bibliographyOf([docks], numbered), numbered)).toEqual({
    text: '1. Berg. Docks & Mytilus.',
    html: '<ol>\n<li>Berg. Docks &amp; Mytilus.</li>\n</ol>',
  });
  expect(writeReference([{ text: '<script>', isItalic: false }]).html).toBe('<p>&lt;script&gt;</p>');
});

test('Markdown lists sources as references', async () => {
  const map = { ...emptyMap('M'), sources: [docks, { id: 's2', csl: {}, status: 'retracted' as const }] };
  const written = await markdown.write(
    map,
    { theme: 'light', scale: 1, today: '2026-03-31' },
    undefined as never,
  );
  expect(written).toContain('1. Berg. (n.d.). *Docks &amp;* Mytilus.\n2. s2 **(retracted)**');
});
