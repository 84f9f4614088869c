import { expect, test } from 'vitest';
import { readingOf } from '#shared/reading/reading';

/** How a word reads that the end of a line parts, in a text that says something else besides. */
function parted(before: string, after: string, elsewhere = ''): string {
  const line = 'It is said in the report of the town that';
  const text = `${line} ${before}\n${after} is what the council wanted to have all the while.\n\n${elsewhere}`;
  const read = readingOf(text).paragraphs[0]?.text ?? '';
  return read.slice(line.length + 1, read.indexOf(' is what'));
}

test.each([
  ['a parted word is put together', 'com-', 'mitment', '', 'commitment'],
  ['so is one with a soft hyphen', 'com\u00ad', 'mitment', '', 'commitment'],
  [
    'a compound that the text writes elsewhere keeps its hyphen',
    'inter-',
    'island',
    'The inter-island fare.',
    'inter-island',
  ],
  ['a word that the text writes elsewhere loses it', 'self-', 'ish', 'They are selfish.', 'selfish'],
  [
    'an ending more or less makes no other word',
    'interna-',
    'tionally',
    'It is international.',
    'internationally',
  ],
  ['self- and well- are no syllables', 'well-', 'known', '', 'well-known'],
  ['a word with hyphens keeps those it has', 'case-by-', 'case', '', 'case-by-case'],
  ['a word with a hyphen can be parted as well', 'inter-per-', 'sonal', '', 'inter-personal'],
  ['names keep their hyphen', 'North-', 'South', '', 'North-South'],
  ['so do numbers', '2010-', '2011', '', '2010-2011'],
  [
    'a hyphen for what is left out stays apart',
    'two-',
    'and three-mast ships',
    '',
    'two- and three-mast ships',
  ],
  ['two words of the text are two words', 'policy-', 'makers', 'The policy of the makers.', 'policy-makers'],
  ['but not where they mostly make one', 'with-', 'drawal', 'With drawal.', 'withdrawal'],
  ['a dash holds on to its words', 'boats—', 'if any', '', 'boats—if any'],
  ['a dash between blanks keeps them', 'boats –', 'if any', '', 'boats – if any'],
])('%s', (_, before, after, elsewhere, whole) => {
  expect(parted(before, after, elsewhere)).toBe(whole);
});
