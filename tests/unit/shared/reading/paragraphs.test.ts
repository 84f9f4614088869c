import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingOf } from '#shared/reading/reading';

const read = (text: string) =>
  readingOf(text).paragraphs.map(({ role, text: words }) => (role === 'text' ? words : `${role}: ${words}`));

const prose = `The ferry was late again this morning, and nobody
on the quay could say why. The harbour master had
gone to see the boat himself and had not come back.`;
const proseRead = prose.replaceAll('\n', ' ');

test('an empty text, and one of nothing but blanks, has no paragraphs', () => {
  expect(read('')).toEqual([]);
  expect(read(' \n\f\n\t\r\n ')).toEqual([]);
});

test('lines broken by the width of a column are one paragraph', () => {
  expect(read(prose)).toEqual([proseRead]);
  expect(read(prose.replaceAll('\n', '\r\n'))).toEqual([proseRead]);
});

test('a text with a paragraph to a line keeps its lines', () => {
  const lines = [
    'The ferry was late again this morning, and nobody on the quay could say why, though many tried to find out.',
    'The harbour master had gone to see the boat himself.',
    'He had not come back by noon, and so the council met without him and without any news of the ferry at all.',
  ];
  expect(read(lines.join('\n'))).toEqual(lines);
});

test('a blank line ends a paragraph that ends with a stop', () => {
  expect(read(`${prose}\n\n${prose}`)).toEqual([proseRead, proseRead]);
});

test('a blank line in the middle of a sentence does not', () => {
  const broken = prose.replace('master had\n', 'master had\n\n');
  expect(read(broken)).toEqual([proseRead]);
  expect(read(broken.replace('\n\n', '\f'))).toEqual([proseRead]);
});

test('a sentence that goes on with a name after a blank line goes on', () => {
  const text = `${prose}\n\nOn the next day the council asked for the help of\n\nOlav Brekke, who knew the boat.`;
  expect(read(text).at(-1)).toBe(
    'On the next day the council asked for the help of Olav Brekke, who knew the boat.',
  );
});

test('a new paragraph without a blank line is told by the short line above it, or by its indent', () => {
  expect(read(`${prose}\nIt never came.\n${prose}`)).toEqual([`${proseRead} It never came.`, proseRead]);
  expect(read(`${prose}\n    ${prose}`)).toEqual([proseRead, proseRead]);
});

test('verse keeps its lines', () => {
  const verse = [
    'The boat lies low beneath the rain,',
    'The gulls have gone to sleep,',
    'And no one calls the bell again',
    'That counted out the deep.',
  ];
  expect(read(verse.join('\n'))).toEqual(verse);
  expect(read(`${prose}\n\n${verse.join('\n')}\n\n${prose}`)).toEqual([proseRead, ...verse, proseRead]);
});

test('rows of a table and short lists of words keep their lines', () => {
  const table = ['Quay      Length    State', 'North     40 m      poor', 'South     25 m      fair'];
  expect(read(`${prose}\n\n${table.join('\n')}`)).toEqual([proseRead, ...table]);
  expect(read('apples\npears\nplums')).toEqual(['apples', 'pears', 'plums']);
});

test('headings are told from paragraphs, as a line by itself and as Markdown writes them', () => {
  const text = `A Winter at the Quay\n\n${prose}\n\n## What it cost\n\n${prose}\n\nWhat is next\n-----\n\n${prose}`;
  const headings = read(text).filter((words) => words.startsWith('heading'));
  expect(headings).toEqual([
    'heading: A Winter at the Quay',
    'heading: What it cost',
    'heading: What is next',
  ]);
});

test('a short sentence by itself is no heading', () => {
  expect(read(`${prose}\n\nNobody came.\n\n${prose}`)).toEqual([proseRead, 'Nobody came.', proseRead]);
});

test('a heading that runs into its paragraph stands apart, a name with a stop does not', () => {
  expect(read(`Boats and Quays. ${prose}`)).toEqual(['heading: Boats and Quays.', proseRead]);
  expect(read(`Olav Brekke. ${prose}`)).toEqual([`Olav Brekke. ${proseRead}`]);
  expect(read(`Dr. Nora Lind of the State Ferries. ${prose}`)[0]).toMatch(/^Dr\. Nora/);
});

test('items of lists are read without their bullets, and with their numbers', () => {
  const text =
    '• Repair the quays before the winter storms come and the\n  boats cannot land.\n• Keep the timetable.\n1. First.\n2) Second.';
  expect(read(text)).toEqual([
    'item: Repair the quays before the winter storms come and the boats cannot land.',
    'item: Keep the timetable.',
    'item: 1. First.',
    'item: 2) Second.',
  ]);
});

test('a number at the beginning of a line in mid-sentence begins no item', () => {
  const text = `The ferry made only eight of its crossings in the week of\n24. Then it stopped for good, and the town had to do without\nit for the rest of the year.`;
  expect(read(text)).toEqual([text.replaceAll('\n', ' ')]);
});

test('numbers of pages and heads that run on are not read, and a sentence goes on across the page', () => {
  const page = (n: number, words: string) => `The Ferry Report, page ${n} of 4\n\n${words}\n\n${n}`;
  const text = [1, 2, 3, 4]
    .map((n) => page(n, `${prose}\nAnd so the council of the town went on`))
    .join('\f');
  const { paragraphs, unread, pages } = readingOf(`${text}\n\nwithout him.`);
  expect(pages).toBe(4);
  expect(unread.map(({ start, end }) => text.slice(start, end))).toEqual(
    [1, 2, 3, 4].flatMap((n) => [`The Ferry Report, page ${n} of 4`, ...(n < 4 ? [String(n)] : [])]),
  );
  expect(paragraphs.some(({ text: words }) => words.includes('of 4'))).toBe(false);
});

test('lines of Chinese and Japanese are joined without a space', () => {
  expect(read('港の船は今日も遅れていて、誰も理由を知らなかったのだと\n町の人々は言っていた。')).toEqual([
    '港の船は今日も遅れていて、誰も理由を知らなかったのだと町の人々は言っていた。',
  ]);
});

test('a very long line is no very long paragraph', () => {
  const long = `${proseRead} `.repeat(400);
  const paragraphs = read(long);
  expect(Math.max(...paragraphs.map(({ length }) => length))).toBeLessThan(10_000);
  expect(paragraphs.join(' ')).toBe(long.trim());
});

test('code keeps its lines', () => {
  expect(read('```\nconst a = 1;\nconst b = 2;\n```')).toEqual(['const a = 1;', 'const b = 2;']);
});

test('prose that is broken by any width, with words parted anywhere, reads as before', () => {
  const word = fc
    .stringMatching(/^[a-z]{2,9}$/)
    .filter((letters) => !/^(?:and|or|to|et|ou|und|self|well|half|non|oder|bis)$/.test(letters));
  const sentence = fc.array(word, { minLength: 8, maxLength: 20 }).map((words) => `Qu${words.join(' ')}ux.`);
  const paragraph = fc.array(sentence, { minLength: 3, maxLength: 6 }).map((all) => all.join(' '));
  fc.assert(
    fc.property(
      fc.array(paragraph, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 28, max: 90 }),
      (all, width) => {
        const broken = all.map((words) => brokenBy(width, words)).join('\n\n');
        expect(read(broken)).toEqual(all);
      },
    ),
    { numRuns: 300 },
  );
});

/** Breaks words into lines of a width, parting a long word where it stands across the margin. */
function brokenBy(width: number, words: string): string {
  let line = '';
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const room = width - line.length - 2;
    if (line.length + word.length + 1 <= width) line = line === '' ? word : `${line} ${word}`;
    else if (word.length > 6 && room > 3 && word.length - room > 2) {
      lines.push(`${line} ${word.slice(0, room)}-`);
      line = word.slice(room);
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line].join('\n');
}
