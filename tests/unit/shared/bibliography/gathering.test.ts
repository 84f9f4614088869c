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
import type { Source } from '#shared/model/source';
import { bibtexEngine } from '../../../../renderer/bibliography/bibtex-engine';
import { decoded } from '../../../../renderer/bibliography/decoded';

function gathered(texts: readonly ReferenceText[], sources: readonly Source[] = []): GatheredReferences {
  const steps = gatherReferences(texts, sources, bibtexEngine);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
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

test.each([
  ['UTF-8', [0x4d, 0xc3, 0xbc]],
  ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0x4d, 0xc3, 0xbc]],
  ['UTF-16 with a mark', [0xff, 0xfe, 0x4d, 0, 0xfc, 0]],
  ['UTF-16 the other way round, without one', [0, 0x4d, 0, 0xfc]],
  ['Latin-1', [0x4d, 0xfc]],
])('%s is read as what it says', (_, bytes) => {
  expect(decoded(Uint8Array.from(bytes))).toBe('Mü');
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
  const written = await markdown.write(map, { theme: 'light', scale: 1 }, undefined as never);
  expect(written).toContain('1. Berg. (n.d.). *Docks &amp;* Mytilus.\n2. s2 **(retracted)**');
});
