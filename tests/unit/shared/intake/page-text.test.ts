import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PdfRun } from '#shared/intake/intake-engines';
import { textOfPage } from '#shared/intake/pdf/page-text';

function run(text: string, x: number, y: number, more: Partial<PdfRun> = {}): PdfRun {
  return { text, x, y, width: text.length * 5, height: 10, isPlain: true, endsLine: false, ...more };
}

/** Twenty-odd characters a line: 240 points wide. */
function lines(word: string, count: number, x: number, from = 100): readonly PdfRun[] {
  return Array.from({ length: count }, (_, at) =>
    run(`${word}${at} with words that go on to the end`.padEnd(46, '.'), x, from + at * 12),
  );
}

const words = (text: string) => text.match(/[a-z]+\d+/g);

test('runs of a line are joined, with a space where there is one to see', () => {
  expect(textOfPage({ runs: [run('Rents', 0, 50), run('rose', 28, 50), run('.', 48, 50)] })).toBe(
    'Rents rose.',
  );
});

test('lines are read from the top, however the file has them', () => {
  expect(textOfPage({ runs: [run('two', 0, 62), run('one', 0, 50)] })).toBe('one\ntwo');
});

test('figures of notes stay on their line', () => {
  expect(textOfPage({ runs: [run('rose', 0, 50), run('7', 20, 46, { height: 6, width: 3 })] })).toBe('rose7');
});

test('more space than between lines parts paragraphs', () => {
  const runs = [run('one', 0, 50), run('one', 0, 62), run('two', 0, 92), run('two', 0, 104)];
  expect(textOfPage({ runs })).toBe('one\none\n\ntwo\ntwo');
});

test('a line that is set in after the end of a sentence begins a paragraph', () => {
  const runs = [
    run('One', 0, 50),
    run('ends.', 0, 62),
    run('Two', 15, 74),
    run('goes on', 0, 86),
    run('and on', 0, 98),
  ];
  expect(textOfPage({ runs })).toBe('One\nends.\n\nTwo\ngoes on\nand on');
});

test('large letters stand apart from small ones', () => {
  expect(textOfPage({ runs: [run('Title', 0, 50, { height: 18 }), run('Text', 0, 64)] })).toBe(
    'Title\n\nText',
  );
});

test('two columns are read one after the other, also where the file goes row by row', () => {
  const [left, right] = [lines('l', 8, 50), lines('r', 8, 310)];
  const runs = left.flatMap((one, at) => [one, ...right.slice(at, at + 1)]);
  const text = textOfPage({ runs });
  expect(words(text)).toEqual([...left, ...right].map((one) => one.text.split(' ')[0]));
});

test('what stands across the columns parts what is above it from what is below', () => {
  const across = run(
    't0 a title that reaches over both of the columns of this page, far and wide'.padEnd(90, '.'),
    50,
    200,
  );
  const runs = [
    ...lines('a', 6, 50),
    ...lines('b', 6, 310),
    across,
    ...lines('c', 6, 50, 220),
    ...lines('d', 6, 310, 220),
  ];
  const order = words(textOfPage({ runs }))?.map((word) => word[0]);
  expect([...new Set(order)].join('')).toBe('abtcd');
});

test('three columns are read one after the other', () => {
  const narrow = (word: string, x: number) => lines(word, 7, x).map((one) => ({ ...one, width: 150 }));
  const [a, b, c] = [narrow('a', 40), narrow('b', 210), narrow('c', 380)];
  const runs = a.flatMap((one, at) => [one, ...b.slice(at, at + 1), ...c.slice(at, at + 1)]);
  expect([...new Set(words(textOfPage({ runs }))?.map((word) => word[0]))].join('')).toBe('abc');
});

test('a table is read row by row', () => {
  const runs = Array.from({ length: 8 }, (_, at) => [
    run(`name${at}`, 50, 50 + at * 12),
    run(`x${at}`, 310, 50 + at * 12),
  ]);
  expect(textOfPage({ runs: runs.flat() }).split('\n')[1]).toBe('name1 x1');
});

test('words that are drawn one by one make no columns', () => {
  const runs = Array.from({ length: 12 }, (_, row) =>
    Array.from({ length: 14 }, (_, at) =>
      run('word', 50 + at * 35 + ((row * 7 + at * 3) % 11), 50 + row * 12, { width: 27 }),
    ),
  );
  expect(textOfPage({ runs: runs.flat() }).split('\n').length).toBe(12);
});

test('turned letters come last', () => {
  expect(textOfPage({ runs: [run('margin', 0, 50, { isPlain: false }), run('Text', 40, 50)] })).toBe(
    'Text\n\nmargin',
  );
});

test('writing from right to left is read in the order of the file', () => {
  const runs = [
    run('שלום', 300, 50, { isPlain: false, endsLine: true }),
    run('עולם', 300, 62, { isPlain: false, endsLine: true }),
  ];
  expect(textOfPage({ runs })).toBe('שלום\nעולם');
});

test('no run gets lost and none is read twice, wherever they stand', () => {
  const placed = fc.record({
    x: fc.integer({ min: -50, max: 600 }),
    y: fc.integer({ min: -50, max: 800 }),
    width: fc.integer({ min: 0, max: 500 }),
    height: fc.integer({ min: 0, max: 40 }),
    isPlain: fc.boolean(),
    endsLine: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(placed, { maxLength: 60 }), (places) => {
      const runs = places.map((place, at) => ({ ...place, text: `<${at}>` }));
      const read = [...textOfPage({ runs }).matchAll(/<(\d+)>/g)].map(([, number]) => Number(number));
      return (
        read.toSorted((one, other) => one - other).every((number, at) => number === at) &&
        read.length === runs.length
      );
    }),
  );
});
