import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readOutline } from '#shared/exchange/plain-outline/read-outline';
import { writeHtml } from '#shared/exchange/plain-outline/write-html';
import { writeOutline } from '#shared/exchange/plain-outline/write-outline';
import type { ArgumentMap } from '#shared/model/argument-map';
import type { Relation } from '#shared/model/relation';
import { sketch } from '#shared/model/sketch';
import { findRecord } from '#shared/model/sorted-records';
import { anyMap, anyText } from '../../../support/arbitrary-map';
import { brokenInvariants } from '../../../support/broken-invariants';
import { smallMap } from '../../../support/small-maps';

/** "A + B supports C": each relation by the words of its ends, and statements that stand alone; sorted. */
function said(map: ArgumentMap): readonly string[] {
  const words = (id: string): string => {
    const relation = findRecord(map.relations, id);
    return relation ? `(${step(relation)})` : (findRecord(map.nodes, id)?.text ?? '');
  };
  const step = ({ kind, premises, target }: Relation): string =>
    `${premises.map(words).toSorted().join(' + ')} ${kind}s ${words(target)}`;
  const inSteps = new Set(map.relations.flatMap(({ premises, target }) => [...premises, target]));
  const alone = map.nodes.filter(({ id }) => !inSteps.has(id)).map(({ text }) => text);
  return [...map.relations.map(step), ...alone].toSorted();
}

const read = (text: string) => said(readOutline(text));

describe('a list becomes a tree of supports', () => {
  const tree = ['Facts supports Reason', 'More supports Claim', 'Reason supports Claim'];
  test.each([
    ['bullets under a line', 'Claim\n- Reason\n  - Facts\n- More'],
    ['Markdown', '- Claim\n  - Reason\n    - Facts\n  - More'],
    ['tabs', 'Claim\n\tReason\n\t\tFacts\n\tMore'],
    ['spaces, unevenly', 'Claim\n   Reason\n      Facts\n   More'],
    ['stars, plus signs and bullets', '* Claim\n\t+ Reason\n\t\t• Facts\n\t+ More'],
    ['numbers by level', '1. Claim\n1.1. Reason\n1.1.1. Facts\n1.2. More'],
    ['numbers and letters', '1) Claim\n   a) Reason\n      (i) Facts\n   b) More'],
    ['headings', '# Claim\n\n## Reason\n\nFacts\n\n## More'],
    [
      'Windows line ends, blank lines, spaces that do not break',
      'Claim\r\n\r\n\u00a0- Reason\r\n\u00a0\u00a0\u00a0- Facts\r\n\u00a0- More',
    ],
    ['tasks', '- [ ] Claim\n  - [x] Reason\n    - Facts\n  - [ ] More'],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual(tree);
  });

  test('a line that hangs under an item goes on with its text', () => {
    expect(read('- Rents\n  rise\n- Wages')).toEqual(['Rents rise', 'Wages']);
  });

  test.each(['Objection:', 'Con:', '(-)', '<-', 'con (claim):', 'Objections:'])(
    '%s is an objection',
    (word) => {
      expect(read(`Claim\n- ${word} Reason`)).toEqual(['Reason attacks Claim']);
    },
  );

  test('a dash is a bullet, and “But” is prose', () => {
    expect(read('Claim\n- But shops close\n- However, few')).toEqual([
      'But shops close supports Claim',
      'However, few supports Claim',
    ]);
  });

  test('as debate programs write it, with the kind before the words', () => {
    const map = readOutline('1. Recommendation: R\n1.1. Pro: Evidence: E\n1.1.1. Con: C\n1.2. Note: this');
    expect(said(map)).toEqual(['C attacks E', 'E supports R', 'Note: this supports R']);
    expect(map.nodes.map(({ kind }) => kind)).toEqual(['recommendation', 'evidence', 'claim', 'claim']);
  });

  test('a word on top that needs something above it is part of the text', () => {
    expect(read('Con: artists are thieves')).toEqual(['Con: artists are thieves']);
  });
});

describe('prose becomes statements that stand alone', () => {
  test.each([
    ['one paragraph', '  Rents rise. Wages do not.\n', ['Rents rise. Wages do not.']],
    ['blank lines between paragraphs', 'A\n\n\nB\n \nC', ['A', 'B', 'C']],
    ['a line each', 'A\nB', ['A', 'B']],
    [
      'lines broken to a width',
      'Rents in the capital have risen faster than\nwages for ten years, as the figures of the\nministry show.\n\nB',
      [
        'B',
        'Rents in the capital have risen faster than wages for ten years, as the figures of the ministry show.',
      ],
    ],
    ['first lines that are indented', '   A begins.\n\n   B begins.', ['A begins.', 'B begins.']],
    ['a line end of its own in a paragraph', 'Two\nlines\n\nB', ['B', 'Two\nlines']],
    ['nothing', ' \n\u200b\n', []],
  ])('%s', (_, text, statements) => {
    expect(read(text)).toEqual(statements);
  });
});

describe('the outline of a map', () => {
  test('is plain to read', () => {
    const map = sketch(
      'C1 supports R1 as a1, E1 + E2 supports C1, E3 attacks a1, C2 attacks R1, E1 cites S1, C1 supports C2',
    );
    expect(writeOutline(map)).toBe(
      `Recommendation: R1
  - Support: C1
    - Undercut (evidence): E3
    - Support, taken together:
      - Evidence: E1 [1]
      - Evidence: E2
  - Objection: C2
    - Support: C1 (see above)

Sources
[1] S1`,
    );
  });

  test('of one statement is its words alone', () => {
    expect(writeOutline({ ...sketch('C1'), nodes: [{ id: 'C1', kind: 'claim', text: 'A\nB' }] })).toBe(
      'A\nB',
    );
  });

  test('of nested lists for word processors, in which nothing is markup', () => {
    const map = sketch('C1 supports R1, C2 supports C1, C3 attacks R1');
    const bold = { ...map, nodes: map.nodes.map((node) => ({ ...node, text: `<b>${node.id}` })) };
    expect(writeHtml(bold)).toBe(
      '<p><b>Recommendation:</b> &lt;b&gt;R1</p><ul><li><b>Support:</b> &lt;b&gt;C1<ul><li><b>Support:</b> &lt;b&gt;C2</li></ul></li><li><b>Objection:</b> &lt;b&gt;C3</li></ul>',
    );
  });

  test('of any argument reads back as the same argument', () => {
    fc.assert(
      fc.property(smallMap, (map) => {
        const told = { ...map, relations: toldRelations(map) };
        if (told.nodes.length < 2) return;
        const back = readOutline(writeOutline(told));
        expect(said(back)).toEqual(said(told));
        const facts = ({ nodes }: ArgumentMap) =>
          nodes.map(({ text, kind, citations = [] }) => `${text} ${kind} ${citations.length}`).toSorted();
        expect(facts(back)).toEqual(facts(told));
      }),
      { numRuns: 500 },
    );
  });

  test('of any map at all can be written, and whatever is written can be read', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        writeHtml(map);
        expect(brokenInvariants(readOutline(writeOutline(map)))).toEqual([]);
      }),
    );
  });
});

/** What an outline can tell: what leads to a statement, and does not bear on itself. */
function toldRelations(map: ArgumentMap): readonly Relation[] {
  let left = map.relations.filter(({ premises, target }) => !premises.includes(target));
  const told = new Set(map.nodes.map(({ id }) => id));
  for (let before = -1; before !== told.size; ) {
    before = told.size;
    for (const { id, target } of left) if (told.has(target)) told.add(id);
  }
  left = left.filter(({ id }) => told.has(id));
  return left;
}

describe('any text', () => {
  const anyLine = fc
    .tuple(
      fc.constantFrom('', ' ', '  ', '\t', '    ', '\u00a0'),
      fc.constantFrom(
        '',
        '- ',
        '* ',
        '1. ',
        '1.1 ',
        'a) ',
        '# ',
        '(-) ',
        'Con: ',
        'Support, taken together:',
        'Undercut: ',
        '[1] ',
        'Sources',
      ),
      anyText,
      fc.constantFrom('', ' (see above)', ' [1]', ' (continued)'),
    )
    .map((parts) => parts.join(''));

  test('reads as a map that keeps every invariant', () => {
    fc.assert(
      fc.property(
        fc.array(anyLine, { maxLength: 30 }),
        fc.constantFrom('\n', '\r\n', '\u2028'),
        (lines, end) => {
          expect(brokenInvariants(readOutline(lines.join(end)))).toEqual([]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['one word', 'a'.repeat(2_000_000), 1],
    ['spaces', `${' '.repeat(2_000_000)}a`, 1],
    ['spaces in the middle', `a${' '.repeat(2_000_000)}b`, 1],
    ['dashes', '- '.repeat(1_000_000), 1],
    ['lines', 'rents rise\n'.repeat(50_000), 50_000],
    [
      'lines, deeper and deeper',
      Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth)}- a`).join('\n'),
      2000,
    ],
  ])('of two megabytes is read in time that grows with its length only: %s', (_, text, count) => {
    // What grew with the square would not end before the test is stopped.
    expect(readOutline(text).nodes).toHaveLength(count);
  });
});
