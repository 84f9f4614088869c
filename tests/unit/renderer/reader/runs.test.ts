import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Layers, runsOf } from '../../../../renderer/reader/runs';

const nothing: Layers<string> = { marks: [], chosen: null, asked: null, hits: [], currentHit: -1 };

/** Each run with the marks on it, as in "The [dyke:a][ was:ab]". */
function drawn(text: string, layers: Partial<Layers<string>>): string {
  return runsOf(text.length, { ...nothing, ...layers })
    .map(({ start, end, marks }) => {
      const words = text.slice(start, end);
      return marks.length === 0 ? words : `[${words}:${marks.join('')}]`;
    })
    .join('');
}

const mark = (name: string, start: number, end: number) => ({
  mark: name,
  span: { start, end },
  begins: true,
});

describe('what lies on a stretch of text', () => {
  test('nothing: one run', () => {
    expect(drawn('The dyke', {})).toBe('The dyke');
  });

  test('marks that overlap, the shorter on top', () => {
    expect(drawn('The dyke was raised', { marks: [mark('a', 0, 12), mark('b', 4, 19)] })).toBe(
      '[The :a][dyke was:ab][ raised:b]',
    );
  });

  test('a mark within another', () => {
    expect(drawn('The dyke was', { marks: [mark('a', 0, 12), mark('b', 4, 8)] })).toBe(
      '[The :a][dyke:ba][ was:a]',
    );
  });

  test('each mark begins once, and not where it came over from the block before', () => {
    const over = { ...mark('b', 0, 8), begins: false };
    const runs = runsOf(12, { ...nothing, marks: [mark('a', 4, 12), over] });
    expect(runs.flatMap(({ start, begins }) => begins.map((name) => `${name}${start}`))).toEqual(['a4']);
  });

  test('the passage that the reader was brought to', () => {
    const runs = runsOf(8, { ...nothing, asked: { start: 2, end: 5 } });
    expect(runs.map(({ start, isAsked }) => [start, isAsked])).toEqual([
      [0, false],
      [2, true],
      [5, false],
    ]);
  });

  test('what is chosen, and what was looked for', () => {
    const runs = runsOf(10, {
      ...nothing,
      chosen: { start: 2, end: 6 },
      hits: [
        { start: 0, end: 2 },
        { start: 4, end: 8 },
      ],
      currentHit: 1,
    });
    expect(runs.map(({ start, isChosen, hit }) => [start, isChosen, hit])).toEqual([
      [0, false, 'other'],
      [2, true, null],
      [4, true, 'current'],
      [6, false, 'current'],
      [8, false, null],
    ]);
  });

  test('an empty text has no runs', () => {
    expect(runsOf(0, nothing)).toEqual([]);
  });
});

const spans = fc
  .tuple(fc.nat(40), fc.nat(40))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));

test('runs follow one another without a gap, and every mark lies on exactly its own characters', () => {
  fc.assert(
    fc.property(fc.array(spans, { maxLength: 6 }), fc.option(spans), (marked, chosen) => {
      const marks = marked.map((span, index) => ({ mark: index, span, begins: true }));
      const runs = runsOf(41, { marks, chosen, asked: null, hits: [], currentHit: -1 });
      expect(runs.map(({ start }) => start)).toEqual([0, ...runs.slice(0, -1).map(({ end }) => end)]);
      expect(runs.at(-1)?.end).toBe(41);
      for (const { mark: name, span } of marks) {
        const own = runs.filter(({ marks: here }) => here.includes(name));
        expect([own[0]?.start, own.at(-1)?.end]).toEqual([span.start, span.end]);
        expect(own.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(span.end - span.start);
      }
    }),
  );
});
