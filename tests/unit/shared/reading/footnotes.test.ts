import { expect, test } from 'vitest';
import { footnotesInSteps, footnotesOf } from '#shared/reading/footnotes';
import { readingOf } from '#shared/reading/reading';
import { brokenText } from '../../../support/broken-text';

const of = (text: string) => {
  const { calls, records, callsWithoutRecord, recordsWithoutCall, duplicates } = footnotesOf(readingOf(text));
  const marks = (all: readonly { readonly mark: string }[]) => all.map(({ mark }) => mark).join(' ');
  return {
    calls: marks(calls),
    records: marks(records),
    noRecord: marks(callsWithoutRecord),
    noCall: marks(recordsWithoutCall),
    duplicates: duplicates.map(marks),
  };
};

const body = 'The ferry was late.1 The quays are old.2 Nobody pays.3';
const fit = { calls: '1 2 3', records: '1 2 3', noRecord: '', noCall: '', duplicates: [] };

test('a text without notes has none', () => {
  expect(of('The ferry was late. 24 of 30 boats came.')).toEqual({
    calls: '',
    records: '',
    noRecord: '',
    noCall: '',
    duplicates: [],
  });
});

test('a page whose notes were cut off has marks without notes', () => {
  expect(of(brokenText)).toMatchObject({ calls: '1 2 3 4', records: '', noRecord: '1 2 3 4' });
});

test.each([
  ['with a stop behind the figure', '1. Lind, The Ferry (2019).\n2. Brekke, p. 4.\n3. Ibid.'],
  ['with a bare figure', '1 Lind, The Ferry (2019).\n2 Brekke, Quays, p. 4.\n3 Ibid., p. 7.'],
  ['under a heading', 'Notes\n\n1. Nora Lind.\n\n2. Olav Brekke.\n\n3. The council.'],
  ['with raised figures', '¹ Lind, The Ferry (2019).\n\n² Brekke, Quays, p. 4.\n\n³ Ibid., p. 7.'],
])('notes at the end are found %s', (_, notes) => {
  expect(of(`${body}\n\n${notes}`)).toEqual(fit);
});

test('notes stand at the foot of each page too', () => {
  const text =
    'The ferry was late.1\n\n1. Lind, The Ferry (2019).\fThe quays are old.2\n\n2. Brekke, p. 4.\fIt ends.';
  expect(of(text)).toMatchObject({ calls: '1 2', records: '1 2', noRecord: '', noCall: '' });
});

test('a mark without a note and a note without a mark are told', () => {
  expect(of(`${body}\n\nNotes\n\n1. Nora Lind.\n\n2. Olav Brekke.\n\n4. The council.`)).toMatchObject({
    noRecord: '3',
    noCall: '4',
  });
});

test('notes that say the same are told, but not those that refer back', () => {
  const notes = 'Notes\n\n1. Lind, The Ferry.\n\n2. Ibid.\n\n3. Lind, The  ferry.\n\n4. Ibid.';
  expect(of(`${body} So be it.4\n\n${notes}`).duplicates).toEqual(['1 3']);
});

test('two notes of one mark on one page are told, on two pages they are two notes', () => {
  expect(of('It is.1\n\nNotes\n\n1. Lind.\n\n1. Brekke.').duplicates).toEqual(['1 1']);
  const text = 'The ferry was late.1\n\n1. Lind, 2019.\fThe quays are old.1\n\n1. Brekke, 2018.\fIt ends.';
  expect(of(text).duplicates).toEqual([]);
});

test('a list at the end of a text is no list of notes', () => {
  const text = 'The council should do this.\n\n1. Repair the quays.\n2. Keep the timetable.';
  expect(of(text).records).toBe('');
});

test('figures in brackets are marks where the references have them in brackets too', () => {
  const text = 'It was so [1], and more [2, 4-5].';
  expect(of(text).calls).toBe('');
  expect(of(`${text}\n\nReferences\n\n[1] Lind.\n\n[2] Brekke.\n\n[3] Holm.`)).toMatchObject({
    calls: '1 2 4 5',
    noRecord: '4 5',
    noCall: '3',
  });
});

test('notes of Markdown are matched by name', () => {
  expect(of('It was so[^why] and so[^how].\n\n[^why]: Lind.\n[^what]: Brekke.')).toMatchObject({
    noRecord: 'how',
    noCall: 'what',
  });
});

test('a text that is full of marks is looked through in many steps', () => {
  const steps = footnotesInSteps(readingOf('word.1 '.repeat(100_000)));
  let count = 0;
  while (!steps.next().done) count += 1;
  expect(count).toBeGreaterThan(5);
});
