import { describe, expect, test } from 'vitest';
import { recognisesArgdown } from '#shared/exchange/argdown/recognise';
import type { Imported } from '#shared/exchange/importer';
import { argdown } from '#shared/exchange/importers/argdown';
import { sketchOf } from '#shared/model/sketch';
import { richArgdown } from '../../../support/argdown-text';

const bytesOf = (text: string) => new TextEncoder().encode(text);

function read(text: string): Imported {
  const result = argdown.read(bytesOf(text), 'map.argdown');
  if (!result.ok) throw new Error(result.problem);
  return result.value;
}

function problemOf(text: string): string {
  const result = argdown.read(bytesOf(text), 'map.argdown');
  return result.ok ? 'none' : result.problem;
}

const mapOf = (text: string) => read(text).map;
const relationsOf = (text: string) => sketchOf(mapOf(text));
const nodeOf = (text: string, id: string) => mapOf(text).nodes.find((node) => node.id === id);
const lossesOf = (text: string) => read(text).losses.map(({ where }) => where);

describe('relations between statements', () => {
  test.each([
    ['+', 'B supports A'],
    ['<+', 'B supports A'],
    ['+>', 'A supports B'],
    ['-', 'B attacks A'],
    ['<-', 'B attacks A'],
    ['->', 'A attacks B'],
    ['><', 'A attacks B, B attacks A'],
  ])('[A] with %s [B] beneath it: %s', (sign, expected) => {
    expect(relationsOf(`[A]: a\n  ${sign} [B]: b`)).toBe(expected);
  });

  test('what is indented deeper bears on what stands above it', () => {
    expect(relationsOf('[A]\n + [B]\n   - [C]\n + [D]')).toBe('B supports A, C attacks B, D supports A');
  });

  test('read strictly, an attack goes both ways', () => {
    const strict = '===\nmodel:\n  mode: strict\n===\n\n[A]: a\n  - [B]: b\n\n[B]\n  - [A]';
    expect(relationsOf(strict)).toBe('B attacks A, A attacks B');
  });

  test('a relation that is written twice is one', () => {
    expect(relationsOf('[A]\n  + [B]\n\n[B]\n  +> [A]')).toBe('B supports A');
  });
});

describe('premises and conclusions', () => {
  test('are one step with linked premises', () => {
    expect(relationsOf('<X>\n\n(1) [A]\n(2) [B]\n----\n(3) [C]')).toBe('A + B supports C');
  });

  test('a second inference starts from the conclusion of the first', () => {
    expect(relationsOf('(1) [A]\n----\n(2) [B]\n(3) [C]\n----\n(4) [D]')).toBe(
      'A supports B, B + C supports D',
    );
  });

  test('an inference uses the premises that its data names', () => {
    expect(relationsOf('(1) [A]\n(2) [B]\n-- {uses: [2]} --\n(3) [C]')).toBe('B supports C, A');
  });

  test('the rules of an inference are its scheme, the description of the argument its warrant', () => {
    const { relations } = mapOf('<X>: It follows.\n\n(1) [A]\n-- Modus ponens, Practice --\n(2) [B]');
    expect(relations).toEqual([
      {
        id: 'X',
        kind: 'support',
        premises: ['A'],
        target: 'B',
        scheme: 'Modus ponens, Practice',
        warrant: 'It follows.',
      },
    ]);
  });

  test.each([
    ['under the inference', '<X>\n\n(1) [A]\n----\n  _ [U]\n(2) [B]'],
    ['under the conclusion', '<X>\n\n(1) [A]\n----\n(2) [B]\n  _ [U]'],
    ['under the argument', '<X>\n  _ [U]\n\n(1) [A]\n----\n(2) [B]'],
    ['from above', '<X>\n\n(1) [A]\n----\n(2) [B]\n\n[U]\n  _> <X>'],
  ])('an undercut %s attacks the step', (_, text) => {
    expect(relationsOf(text)).toBe('A supports B as X, U attacks X');
  });

  test('what an argument does, its conclusion does', () => {
    expect(relationsOf('<X>\n  -> [T]\n\n(1) [A]\n----\n(2) [B]')).toBe('A supports B, B attacks T');
  });

  test('an attack on a whole argument is an objection to its step, and is told', () => {
    const text = '<X>\n  - [U]\n\n(1) [A]\n----\n(2) [B]';
    expect([relationsOf(text), lossesOf(text)]).toEqual(['A supports B as X, U attacks X', ['r1']]);
  });

  test('an argument that is only described is a claim', () => {
    expect(nodeOf('<X>: So it is.\n  -> [A]', 'X')).toMatchObject({ kind: 'claim', text: 'So it is.' });
  });
});

describe('texts', () => {
  test('go over several lines, without comments and emphasis', () => {
    const text = '[A]: One *two* // three\n  __four__ /* five\n six */ seven <!-- eight -->\n// nine\nten';
    expect(nodeOf(text, 'A')?.text).toBe('One two four seven ten');
  });

  test('have signs by escapes and by names', () => {
    expect(nodeOf('[A]: \\[1\\] \\< 2 .->. :^: U.S. 5 * 3', 'A')?.text).toBe('[1] < 2 → ∧ U.S. 5 * 3');
  });

  test('keep a web address, which has two strokes as a comment has', () => {
    expect(nodeOf('[A]: See https://example.org/a for more.', 'A')?.text).toBe(
      'See https://example.org/a for more.',
    );
  });

  test('give their tags to the node, and stay whole where one stands within them', () => {
    expect(nodeOf('[A]: The #economy grows. #goal #(two words)', 'A')).toMatchObject({
      text: 'The economy grows.',
      tags: ['economy', 'goal', 'two words'],
    });
  });

  test('are evidence or a recommendation by a tag of that name', () => {
    const { nodes } = mapOf('[A]: a #evidence\n\n[B]: b #recommendation');
    expect(nodes.map(({ kind, tags }) => [kind, tags])).toEqual([
      ['evidence', undefined],
      ['recommendation', undefined],
    ]);
  });

  test('cite what they link to', () => {
    const { nodes, sources } = mapOf('[A]: As [Ann](https://example.org) says, [here](javascript:x).');
    expect([nodes[0]?.text, nodes[0]?.citations, sources]).toEqual([
      'As Ann says, here.',
      [{ source: 's1' }],
      [{ id: 's1', csl: { type: 'webpage', title: 'Ann', URL: 'https://example.org' } }],
    ]);
  });

  test('of one statement that differ are kept in its note', () => {
    expect(nodeOf('[A]: first\n\n[A]: second', 'A')).toMatchObject({
      text: 'first',
      note: 'Also worded: second',
    });
  });

  test('without a title are statements of their own, even where they are alike', () => {
    expect(mapOf('Rain.\n\nRain.').nodes.map(({ id, text }) => [id, text])).toEqual([
      ['n1', 'Rain.'],
      ['n2', 'Rain.'],
    ]);
  });
});

test('headings become tags', () => {
  expect(nodeOf('# One\n\n## Two\n\n[A]: a', 'A')).toMatchObject({
    tags: ['Two'],
    argdown: { section: ['One', 'Two'] },
  });
});

test('front matter needs no empty line behind it', () => {
  expect(mapOf('===\ntitle: Rents\nauthor: Ann\n===\n[A]: a')).toMatchObject({
    title: 'Rents',
    authors: ['Ann'],
  });
});

test('Windows line ends are line ends', () => {
  expect(relationsOf('[A]: a {\r\nk: 1\r\n}\r\n  + [B]: b\r\n\r\n[C]\r\n')).toBe('B supports A, C');
});

test('of Markdown, what is between fences is read', () => {
  const markdown =
    '# Text\n\n- item\n\n```argdown\n[A]: a\n  + [B]\n```\n\n```js\n- x\n```\n\n```argdown-map\n[C]\n```\n';
  expect(relationsOf(markdown)).toBe('B supports A, C');
});

describe('what is wrong is told with its place', () => {
  test.each([
    ['a relation after an empty line', '[A]: a\n\n  + [B]', 'at line 3, column 3, “+” has nothing above it'],
    ['a relation that is not indented', '[A]: a\n- [B]', 'at line 2, column 1, “-” is not indented'],
    ['another dialect', '[#a] text {x: 1}', 'at line 1, column 6, something stands behind a title'],
    ['a statement within a text', 'See [A] there', 'at line 1, column 5, “[A]” stands within a text'],
    ['no conclusion', '\n(1) a\n(2) b', 'at line 2, column 1, the numbered statements do not end'],
    [
      'an inference that never ends',
      '(1) a\n-- rule\n\n(2) b',
      'at line 2, column 1, an inference begins that never ends',
    ],
    [
      'a second conclusion',
      '<A>\n\n(1) a\n----\n(2) b\n\n<A>\n\n(1) c\n----\n(2) d',
      'at line 9, column 1, the argument <A>',
    ],
    ['data that is no YAML', '[A]: a\n  + b {a: [}', 'at line 2, column'],
    [
      'a name twice in data',
      '[A]: a {k: 1, k: 2}',
      'at line 1, column 15, the data is not YAML: the name “k” stands in it twice',
    ],
    ['an alias in data', '[A]: a {k: &x 1, l: *x}', 'it refers to a part of itself'],
    [
      'front matter that never ends',
      '===\na: 1\n\n[A]',
      'at line 1, column 1, front matter begins that never ends',
    ],
    ['a file with nothing in it', ' \n// nothing\n', 'map.argdown has no Argdown in it'],
  ])('%s', (_, text, expected) => {
    expect(problemOf(text)).toContain(expected);
  });

  test('all at once', () => {
    expect(problemOf('- a\n\n[B]: b\n\n(1) c').split('\n')).toHaveLength(3);
  });
});

test('what a map cannot keep is told', () => {
  expect(new Set(lossesOf(richArgdown))).toEqual(new Set(['bold and italics', 'headings', 'titles', 'r3']));
});

test.each([
  ['a titled statement', '[A]: text', true],
  ['a relation', 'text\n  + <B>', true],
  ['a conclusion', '(1) a\n(2) b\n----\n(3) c', true],
  ['a fence in Markdown', 'words\n\n```argdown\n[A]\n```', true],
  ['prose', 'Plain words: nothing else.', false],
  ['a Markdown list', '- [a link](https://x.org)\n- (1) one', false],
  ['HTML', '<html>\n<body class="a">text</body>', false],
  ['JSON', '{"nodes": [{"id": 1}]}', false],
])('recognises %s as Argdown or not', (_, text, expected) => {
  expect(recognisesArgdown(text)).toBe(expected);
});
