import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atOnce } from '#shared/model/in-steps';
import {
  type Paragraph,
  pageAt,
  paragraphsIn,
  readingInSteps,
  readingOf,
  readSpan,
  storedSpan,
  toRead,
  toStored,
} from '#shared/reading/reading';
import { brokenText } from '../../../support/broken-text';

const bits = fc.constantFrom(
  ...[
    'a',
    'bc',
    'The',
    'quay',
    'U.S.',
    'end.',
    'end.”1',
    'then-',
    'com-',
    'said,',
    '“So',
    '24',
    '1.',
    '(a)',
    '5.40',
  ],
  ...[
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\r\n',
    '\f',
    '\t',
    '■■ ',
    '- ',
    '# ',
    '> ',
    '---',
    '```',
    '| x |',
    '漢字',
    '。',
    '😀',
    '­',
    '¬',
  ],
  ...['[^a]', 'x²', '*', '—', '–', ':', ';', '!', '?', '\u2028', '\u00a0', '[1]', 'http://a/', '†'],
);
const texts = fc.oneof(
  fc.array(bits, { maxLength: 80 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.integer({ min: 0, max: brokenText.length }).map((at) => brokenText.slice(at) + brokenText.slice(0, at)),
);

/** What may stand unread within a paragraph: bullets, marks of headings and quotations, hyphens, blanks, figures of notes. */
const mayBeUnread = /^[\s■●•▪◦‣∙·▸►○□◆❖✓\uf0b7\uf0a7#>*+–-]*$/u;
const mayBeMended = /^(?:[-‐\u00ad¬]?[\s>]*|[\s>]*)$/u;

function everyParagraph(check: (paragraph: Paragraph, text: string) => void): void {
  const checkAll = (text: string) => {
    for (const paragraph of readingOf(text).paragraphs) check(paragraph, text);
  };
  fc.assert(fc.property(texts, checkAll), { numRuns: 200 });
}

test('what is read is what is stored, piece by piece, with at most a space between', () => {
  everyParagraph(({ text: read, pieces }, text) => {
    const places = pieces.map(({ at, length }) => [at, at + length] as const);
    const stored = pieces.map(({ from, length }) => text.slice(from, from + length));
    expect(places.map(([start, end]) => read.slice(start, end))).toEqual(stored);
    const gaps = places.map(([start], index) => read.slice(places[index - 1]?.[1] ?? 0, start));
    expect(gaps.filter((gap) => gap !== '' && gap !== ' ')).toEqual([]);
    expect(places.at(-1)?.[1] ?? 0).toBe(read.length);
  });
});

test('what lies between pieces is a bullet, a parted word, a blank or the figure of a note, and nothing else', () => {
  everyParagraph(({ start, end, pieces, notes = [] }, text) => {
    let at = start;
    for (const piece of [...pieces, { from: end, length: 0 }]) {
      const inNotes = (index: number) => notes.some((note) => note.start <= index && index < note.end);
      const unread = [...text.slice(at, piece.from).split('').keys()].filter((index) => !inNotes(at + index));
      const words = unread.map((index) => text[at + index]).join('');
      expect(words).toMatch(at === start ? mayBeUnread : mayBeMended);
      at = piece.from + piece.length;
    }
  });
});

test('paragraphs follow one another, and leave out only what is known to be unread', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { paragraphs, unread } = readingOf(text);
      const all = [...paragraphs, ...unread].toSorted((one, other) => one.start - other.start);
      const starts = paragraphs.map(({ start }) => start);
      expect(starts).toEqual(starts.toSorted((one, other) => one - other));
      const left = text.split('');
      for (const { start, end } of all) left.fill(' ', start, end);
      expect(left.join('').trim()).toBe('');
    }),
    { numRuns: 300 },
  );
});

test('a place that is read is found again by where it is stored', () => {
  everyParagraph((paragraph) => {
    const places = paragraph.pieces.flatMap(({ at, length }) =>
      Array.from({ length }, (_, step) => at + step),
    );
    expect(places.map((place) => toRead(paragraph, toStored(paragraph, place)))).toEqual(places);
  });
});

test('the stored span of a passage begins and ends with its own characters', () => {
  const paragraph = readingOf(brokenText).paragraphs[0] as Paragraph;
  const start = paragraph.text.indexOf('Carriers of');
  const span = storedSpan(paragraph, { start, end: start + 'Carri'.length });
  expect(brokenText.slice(span.start, span.end)).toBe('Carri');
  const whole = storedSpan(paragraph, { start, end: start + 'Carriers of'.length });
  expect(brokenText.slice(whole.start, whole.end)).toBe('Carri-\ners of');
});

test('a line of code is read with its marks, from where it is stored', () => {
  const code = '```\n- a\n# b\n```';
  const paragraphs = readingOf(code).paragraphs;
  expect(paragraphs.map(({ text }) => text)).toEqual(['- a', '# b']);
  const stored = paragraphs.map((paragraph) => storedSpan(paragraph, { start: 0, end: 3 }));
  expect(stored.map(({ start, end }) => code.slice(start, end))).toEqual(['- a', '# b']);
});

test('what is read of a passage is what is stored there, and no more', () => {
  everyParagraph((paragraph, text) => {
    const { start: first, end: last } = paragraph;
    for (const place of [first, first + 3, Math.floor((first + last) / 2), last - 1, last]) {
      const { start, end } = readSpan(paragraph, { start: first, end: place });
      const stored = storedSpan(paragraph, { start, end });
      expect([start, end === 0 || stored.end <= place], text).toEqual([0, true]);
    }
    expect(readSpan(paragraph, paragraph)).toEqual({ start: 0, end: paragraph.text.length });
  });
});

test('a text is read in steps as it is at once, and then remembered', () => {
  const long = `${brokenText}\n\f`.repeat(60);
  const steps = [...readingInSteps(long)];
  expect(steps.length).toBeGreaterThan(10);
  expect(steps.every((share) => share >= 0 && share <= 1)).toBe(true);
  expect(atOnce(readingInSteps(long))).toBe(readingOf(long));
});

test('a place knows its page, and a text without page breaks has none', () => {
  const text = 'One.\fTwo.\fThree.';
  const reading = readingOf(text);
  expect([0, 3, 5, 9, 12].map((at) => pageAt(reading, at))).toEqual([1, 1, 2, 2, 3]);
  expect(reading.paragraphs.map(({ page }) => page)).toEqual([1, 2, 3]);
  expect(pageAt(readingOf('One.'), 2)).toBeUndefined();
});

test('the paragraphs of a passage are those that reach into it', () => {
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (text, one, other) => {
      const places = [one, other].map((place) => place % (text.length + 1)).sort((a, b) => a - b);
      const [start = 0, end = 0] = places;
      const reading = readingOf(text);
      const reaching = reading.paragraphs.filter(
        (paragraph) => paragraph.end > start && paragraph.start < end,
      );
      expect(paragraphsIn(reading, { start, end })).toEqual(reaching);
    }),
  );
});
