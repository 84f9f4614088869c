import { describe, expect, test } from 'vitest';
import { sketch, sketchOf } from '#shared/model/sketch';

describe('a sketch', () => {
  test.each([
    'E1 supports C1',
    'E1 + E2 supports C1',
    'E1 supports C1 as a1, E2 attacks a1',
    'E1 supports C1 as a1, E2 attacks a1 as a2, E3 supports a2',
    'C1, R1',
    '',
  ])('reads back as it was written: %s', (text) => expect(sketchOf(sketch(text))).toBe(text));

  test('knows a node by the letter its id begins with', () => {
    expect(sketch('C1, E1, R1').nodes.map(({ kind }) => kind)).toEqual([
      'claim',
      'evidence',
      'recommendation',
    ]);
  });

  test('names relations in the order in which they are written', () => {
    expect(sketch('E1 supports C1, E2 attacks C1').relations.map(({ id }) => id)).toEqual(['r1', 'r2']);
  });

  test('says what cites what, and what became of it', () => {
    const map = sketch('E1 cites S1, E1 cites S2, S2 derives from S1, S1 is retracted, E1 is as-cited');
    expect([map.nodes, map.sources]).toEqual([
      [
        {
          id: 'E1',
          kind: 'evidence',
          text: 'E1',
          citations: [{ source: 'S1' }, { source: 'S2' }],
          status: 'as-cited',
        },
      ],
      [
        { id: 'S1', csl: { title: 'S1' }, status: 'retracted' },
        { id: 'S2', csl: { title: 'S2' }, derivedFrom: ['S1'] },
      ],
    ]);
  });

  test('says what a source says, and what quotes it', () => {
    const map = sketch(
      'S1 says "Trade fell, and rents rose." from another text, E1 quotes S1 "rents rose" confirmed, C1 quotes S1 "and |rents| rose" from another text',
    );
    const hash = `sha256:${'0'.repeat(64)}`;
    const verdict = { by: 'Ann', at: '2026-01-31', ok: true };
    expect([map.nodes.map(({ citations }) => citations), map.sources]).toEqual([
      [
        [{ source: 'S1', quote: { exact: 'rents', prefix: 'and ', suffix: ' rose', hash } }],
        [{ source: 'S1', quote: { exact: 'rents rose' }, verdict }],
      ],
      [{ id: 'S1', csl: { title: 'S1' }, text: 'Trade fell, and rents rose.', hash }],
    ]);
  });

  test('says what a source is, in the words of a reference', () => {
    const map = sketch(
      'S1 was issued 2012-08, S1 is by "Ann Lee", S1 has type webpage, S2 was issued "n.d.", S2 covers 2010, S2 was retrieved 2020-01-31',
    );
    expect(map.sources).toEqual([
      {
        id: 'S1',
        csl: {
          title: 'S1',
          issued: { 'date-parts': [[2012, 8]] },
          author: [{ literal: 'Ann Lee' }],
          type: 'webpage',
        },
      },
      {
        id: 'S2',
        csl: { title: 'S2', issued: { literal: 'n.d.' }, 'event-date': { 'date-parts': [[2010]] } },
        retrieved: '2020-01-31',
      },
    ]);
  });

  test('says what is thought of nodes and relations', () => {
    const map = sketch(
      'C1 reads "Trade fell.", C1 has confidence high, C1 needs scintilla, E1 is graded B2, E1 is tagged goal, E1 supports C1 as s1, s1 uses sign, s1 answers other, s1 doubts event, s1 weighs 0.4, the map is by "Ann"',
    );
    expect([map.authors, map.nodes, map.relations]).toEqual([
      ['Ann'],
      [
        { id: 'C1', kind: 'claim', text: 'Trade fell.', confidence: 'high', standard: 'scintilla' },
        {
          id: 'E1',
          kind: 'evidence',
          text: 'E1',
          grade: { reliability: 'B', credibility: 2 },
          tags: ['goal'],
        },
      ],
      [
        {
          id: 's1',
          kind: 'support',
          premises: ['E1'],
          target: 'C1',
          scheme: 'sign',
          answers: [
            { question: 'other', ok: true },
            { question: 'event', ok: false },
          ],
          weight: 0.4,
        },
      ],
    ]);
  });

  test.each([
    ['C1 likes C2', 'A sketch cannot say “C1 likes C2”.'],
    ['X1 supports C1', 'In a sketch the id of a node begins with C, E or R: “X1” does not.'],
    ['C1 is true', 'A sketch does not know the word “true”.'],
    ['s1 weighs 0.4', 'The sketch has no relation “s1” before it says more of it.'],
  ])('that makes no sense is our own mistake: %s', (text, message) =>
    expect(() => sketch(text)).toThrow(message),
  );
});
