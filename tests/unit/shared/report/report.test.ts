import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNote, type ListItem, type TextDocument } from '#shared/document/text-document';
import { toMarkdown } from '#shared/document/to-markdown';
import type { ArgumentMap } from '#shared/model/argument-map';
import { sketch } from '#shared/model/sketch';
import { reportDocument } from '#shared/report/report-document';
import { anyMap } from '../../../support/arbitrary-map';

const today = '2026-03-31';
const textOf = (map: ArgumentMap, focus?: string) =>
  toMarkdown(reportDocument(map, { today, ...(focus !== undefined && { focus }) }));

/** The lines of the part under a heading, without it. */
function part(text: string, heading: string): readonly string[] {
  const lines = text.split('\n');
  const rest = lines.slice(lines.indexOf(heading) + 1);
  const end = rest.findIndex((line) => line.startsWith('#'));
  return (end < 0 ? rest : rest.slice(0, end)).filter(Boolean);
}

const map: ArgumentMap = {
  ...sketch(
    [
      'S1 is by "Ann Lee", S1 says "Trade fell, and rents rose."',
      'E1 quotes S1 "rents rose", E1 is graded B2, E2 cites S2 at "p. 7"',
      'E1 + C2 supports C1 as s1, C1 supports R1, C2 is assumed, C3 attacks s1, E2 attacks C3',
      'C1 supports R2, R1 attacks R2, C4',
    ].join(', '),
  ),
  title: 'Rents',
  description: 'Why rents **rose**.\n\n- one\n- two',
  authors: ['Ann Lee', 'Bo Berg'],
};

test('the argument is numbered per recommendation, with supports and objections told apart in words', () => {
  expect(part(textOf(map), '## 1 Recommendation: R1').slice(1)).toEqual([
    '- 1.1 **Supported by claim**: C1',
    '  - 1.1.1 **Supported by these together**:',
    '    - 1.1.1.1 **Evidence**: E1 (graded B2: usually reliable, probably true)[^1]',
    '    - 1.1.1.2 **Claim**: C2 (assumed)',
    '    - 1.1.1.3 **The step is undercut by claim**: C3 (OUT; the chain breaks off here)',
    '      - 1.1.1.3.1 **Objected to by evidence**: E2[^2]',
  ]);
});

test('what stands in several places is told once, and a rival has a chapter of its own', () => {
  expect(part(textOf(map), '## 2 Recommendation: R2').slice(1)).toEqual([
    '- 2.1 **Supported by claim**: C1 (told at 1.1)',
    '- 2.2 **Objected to by recommendation**: R1 (told at 1)',
  ]);
});

test('a note says which source, whose, where in it and what it says', () => {
  const notes = textOf(map)
    .split('\n')
    .filter((line) => line.startsWith('[^'));
  expect(notes).toEqual(['[^1]: Source 1 (Ann Lee): “rents rose”.', '[^2]: Source 2 (S2), p. 7.']);
});

test('a summary says in numbers how it all stands', () => {
  const lines = part(textOf(map), '## Summary');
  expect(lines.filter((line) => line.startsWith('- ')).slice(0, 5)).toEqual([
    '- **Argument:** 4 claims, 2 evidence and 2 recommendations, joined by 6 steps.',
    '- **Recommendations:** 1 IN and 1 OUT.',
    '- **Objections:** 3: 1 answered and 2 that stand.',
    '- **Sources:** 2, of which 2 are cited.',
    '- **Quotations:** 1 quotation.',
  ]);
  expect(lines.filter((line) => line.startsWith('| ')).slice(2)).toEqual([
    expect.stringMatching(/^\| 1 R1 \| IN \| complete \| \d+ \|$/),
    expect.stringMatching(/^\| 2 R2 \| OUT \| complete \| \d+ \|$/),
  ]);
});

test('a description keeps its paragraphs, lists and emphasis', () => {
  expect(textOf(map).split('\n').filter(Boolean).slice(1, 5)).toEqual([
    'By Ann Lee and Bo Berg.',
    'Why rents **rose**.',
    '- one',
    '- two',
  ]);
});

test('what no recommendation needs stands behind all that one does', () => {
  const text = textOf(map);
  expect(text.slice(text.indexOf('## Not part of any')).split('\n').filter(Boolean).slice(0, 2)).toEqual([
    '## Not part of any recommendation',
    '### 3 Claim: C4',
  ]);
});

test('a focus tells what bears on it, and counts nothing else', () => {
  const text = textOf(map, 'C3');
  expect([
    part(text, '### 1 Claim: C3').slice(1),
    part(text, '## Summary')[0],
    part(text, '## Sources').slice(0, 2).length,
  ]).toEqual([
    ['- 1.1 **Objected to by evidence**: E2[^1]'],
    '- **Argument:** 1 claim and 1 evidence, joined by 1 step.',
    2,
  ]);
});

test('what would stand too deep goes on in a chapter of its own', () => {
  const chain = Array.from({ length: 9 }, (_, index) => `C${index + 11} supports C${index + 10}`);
  const text = textOf(sketch(`C10 supports R1, ${chain.join(', ')}`));
  expect(part(text, '## 1 Recommendation: R1').at(-1)).toContain(
    '1.1.1.1.1.1.1 **Supported by claim**: C15 (OUT; continued at 1A)',
  );
  expect(part(text, '### 1A Continued from 1.1.1.1.1.1.1: C15')[0]).toContain(
    '1A.1 **Supported by claim**: C16',
  );
});

test('an empty map says that it is', () => {
  expect(textOf(sketch(''))).toContain('The map has no statements yet.');
});

describe('of any map', () => {
  const places = ({ blocks }: TextDocument) => {
    const names = blocks.flatMap((block) => {
      if (block.kind === 'heading') return block.name ?? [];
      return block.kind === 'list' ? block.items.flatMap(({ name }) => name ?? []) : [];
    });
    const lines = blocks.flatMap((block) => {
      if (block.kind === 'list') return block.items.map(({ text }) => text);
      if (block.kind === 'table') return block.rows.flat();
      return block.kind === 'paragraph' ? [block.text] : [];
    });
    const links = lines.flat().flatMap((piece) => (isNote(piece) ? [] : (piece.to ?? [])));
    return { names, links };
  };

  test('no two places are called alike, and every link leads to one', () => {
    fc.assert(
      fc.property(anyMap, (any) => {
        const { names, links } = places(reportDocument(any, { today }));
        expect(names.length).toBe(new Set(names).size);
        expect(links.filter((link) => !names.includes(link))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('every statement is told once', () => {
    fc.assert(
      fc.property(anyMap, (any) => {
        const { blocks } = reportDocument(any, { today });
        const isTold = ({ number, text }: ListItem) =>
          number !== undefined &&
          !text.some((piece) => !isNote(piece) && (piece.to !== undefined || /together$/.test(piece.text)));
        const told = blocks.flatMap((block) => {
          if (block.kind === 'list') return block.items.filter(isTold).map(() => 1);
          const isChapter = block.kind === 'heading' && block.name !== undefined;
          return isChapter && !/^(?:Continued|Steps)/.test(block.text) ? [1] : [];
        });
        expect(told.length).toBe(any.nodes.length);
      }),
      { numRuns: 60 },
    );
  });
});
