import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type SentenceKind, sentencesOf } from '#shared/reading/sentences';
import { brokenText } from '../../../support/broken-text';

const read = (text: string) => sentencesOf(text).map(({ text: words }) => words);
const kinds = (text: string): readonly SentenceKind[] => sentencesOf(text).map(({ kind }) => kind);

/** Sentences parted by |, as they should be told apart. */
test.each([
  'It is late. | The boat is not here.',
  'The U.N. General Assembly met in the U.S. | The council did not.',
  'He lives in the U.S. Under Secretary Brekke does not.',
  'Dr. Lind and Mr. J. R. Brekke met Prof. Holm.',
  'It has boats, e.g. The Gull, i.e. small ones, etc. | They are old.',
  'See No. 5 on p. 7, fig. 2. | It is clear.',
  'It rose by 3.5 percent to 1,250.75 crowns. | Then it fell.',
  'Module 5.40 says so. | In 2011 it did not.',
  'He called it a “failure.” | By then it was.',
  'He asked “Why?” and left. | Nobody knew!',
  'It was not so... or was it? | Nobody knows… | We do.',
  'They sank (all of them.) | “We know,” he said.',
  'Plan B. | The plan was poor.',
  'Vitamin C. | It is good.',
  'It went well. | 24 boats came back.',
  'Es war am 3. Oktober, z. B. in Kiel. | Dann kam der Herbst.',
  '¿Quién viene? | ¡Nadie! | La barca no sale.',
  '船は遅れた。 | 誰も知らない。',
  '他说：“船来了。” | 没有人。',
  'Il est là, dit M. Brun. | Elle part.',
])('sentences end where they end: %s', (text) => {
  expect(read(text.replaceAll(' | ', ' '))).toEqual(text.split(' | '));
});

test('items of lists are sentences, the words before them lead to them', () => {
  const text = 'The council should:\n\n• Repair the quays; and\n• Keep the timetable.';
  expect(read(text)).toEqual(['The council should:', 'Repair the quays; and', 'Keep the timetable.']);
  expect(kinds(text)).toEqual(['lead', 'statement', 'statement']);
});

test('a long lead says something by itself', () => {
  const text =
    'In May the harbour master told the whole council what he rejected:\n\n• Any fare for children.';
  expect(kinds(text)[0]).toBe('statement');
});

test('a number before an item is part of it', () => {
  expect(read('1. Repair the quays. Then wait.\n2. Keep the timetable.')).toEqual([
    '1. Repair the quays.',
    'Then wait.',
    '2. Keep the timetable.',
  ]);
});

test('headings, questions, rows and bare addresses claim nothing', () => {
  const text =
    'A Winter at the Quay\n\nWho pays for the boats? The town pays for all of them.\n\nQuay      Length    State\n\nhttps://example.org/ferry\n\nSee Lind 2019, p. 4.';
  expect(kinds(text)).toEqual(['heading', 'question', 'statement', 'fragment', 'reference', 'reference']);
  expect(sentencesOf(text).map(({ assertive }) => assertive)).toEqual([
    false,
    false,
    true,
    false,
    false,
    false,
  ]);
});

test('what stands under References is none of the text', () => {
  expect(kinds('The town pays for it.\n\nReferences\n\nLind, N. (2019). The ferry. Marholm: Shore.')).toEqual(
    ['statement', 'heading', 'reference', 'reference', 'reference'],
  );
});

test('sentences of a broken page run over its lines', () => {
  const all = sentencesOf(brokenText);
  const stored = all.map(({ start, end }) => brokenText.slice(start, end));
  expect(stored).toContain('It is not a \ntimetable: It is, at best, a wish for \nlater years.');
  expect(all.find(({ text }) => text.startsWith('A survey'))?.text).toMatch(/worth noting\.”$/);
  expect(all.filter(({ assertive }) => !assertive).map(({ text }) => text)).toEqual([
    'Boats and Quays.',
    'Costs of Delay.',
    'The council should:',
  ]);
});

test('a sentence knows the page on which it begins', () => {
  const text =
    'The ferry was late again this morning, and nobody\non the quay could say why. The harbour master had\ngone to see the boat himself. He had\fnot come back by noon. Nobody went to look for him.';
  expect(sentencesOf(text).map(({ page }) => page)).toEqual([1, 1, 1, 2]);
});

test('sentences follow one another, and begin and end with what they read', () => {
  const words = fc.constantFrom(
    'The',
    'U.S.',
    'quay',
    'end.',
    'so!”',
    '“Why?”',
    'e.g.',
    '5.',
    '\n',
    '\n\n',
    'x:',
    '。',
    '…',
    'com-',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (all) => {
      const text = all.join(' ');
      let last = 0;
      for (const { start, end, text: read } of sentencesOf(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text[start]).toBe(read[0]);
        expect(text[end - 1]).toBe(read.at(-1));
        last = end;
      }
    }),
    { numRuns: 400 },
  );
});
