import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { becauseOf } from '#shared/graph/because';
import { explain } from '#shared/graph/explain';
import { graphOf } from '#shared/graph/graph';
import { label, labelsOf } from '#shared/graph/labels';
import { sketch } from '#shared/model/sketch';
import { weighedMap } from '../../../support/small-maps';

/** `OUT: attacked a1, supports-fail s1`. */
function why(text: string, id: string, orphans?: ReadonlySet<string>): string {
  const graph = graphOf(sketch(text));
  const because = becauseOf(graph, labelsOf(graph, orphans), id);
  return `${because.label}: ${because.reasons.map(({ kind, ids }) => [kind, ...ids].join(' ')).join(', ')}`;
}

const because: readonly (readonly [id: string, text: string, why: string])[] = [
  ['E1', 'E1', 'IN: accepted'],
  ['C1', 'C1 is assumed', 'IN: assumed'],
  ['C1', 'E1 supports C1 as s1, C2 supports C1 as s2', 'IN: supported s1'],
  ['s1', 'E1 + E2 supports C1 as s1', 'IN: premises-hold E1 E2'],
  ['E1', 'C1 attacks E1 as a1', 'IN: accepted, answered a1'],
  ['E1', 'E1 is defeated, E2 attacks E1', 'OUT: defeated, attacked r1'],
  ['E1', 'E1 cites S1, E1 cites S2, S1 is retracted, S2 is withdrawn', 'OUT: withdrawn S1 S2'],
  ['C1', 'C1', 'OUT: no-support'],
  ['C1', 'C2 supports C1 as s1, E1 supports C1 as s2, E2 attacks s2 as u1', 'OUT: supports-fail s1 s2'],
  ['s1', 'E1 + C1 supports C2 as s1', 'OUT: premises-fail C1'],
  ['C1', 'E1 supports C1, E2 attacks C1 as a1, C2 attacks C1 as a2', 'OUT: attacked a1'],
  ['C1', 'C1 supports C2 as s1, C2 supports C1 as s2, C3 supports C1 as s3', 'UNDEC: circular s2'],
  ['C3', 'C1 supports C2, C2 supports C1, C1 supports C3 as s3', 'UNDEC: supports-undecided s3'],
  ['s1', 'E2 attacks E3, E3 attacks E2, E1 + E2 supports C1 as s1', 'UNDEC: premises-undecided E2'],
  ['E1', 'E1 attacks E2 as a1, E2 attacks E1 as a2', 'UNDEC: attacks-undecided a2'],
  ['C9', 'C1', 'UNDEC: '],
];

const weighed: typeof because = [
  ['IN: supported s1, answered a1, set-aside a2', 's1 weighs 0.9, C2 attacks C1 as a1, E2 attacks C1 as a2'],
  ['OUT: outweighed a1', 's1 weighs 0.7, E2 attacks C1 as a1'],
  ['OUT: supports-fail s1', 'E2 attacks s1'],
  ['OUT: too-weak s1', 's1 weighs 0'],
  ['UNDEC: attacks-undecided a1', 'E2 attacks E3, E3 attacks E2, E2 attacks C1 as a1'],
].map(([why = '', text]) => ['C1', `E1 supports C1 as s1, C1 needs preponderance, ${text}`, why]);

describe('why a label is what it is', () => {
  test.each([...because, ...weighed])('%s in “%s” is %s', (id, text, expected) => {
    expect(why(text, id)).toBe(expected);
  });

  test('evidence with a quote that is not found says so', () => {
    expect(why('E1', 'E1', new Set(['E1']))).toBe('UNDEC: orphaned');
  });

  test('on any map, everything has a reason', () => {
    fc.assert(
      fc.property(weighedMap, fc.subarray(['n1', 'n2', 'n3']), (map, orphans) => {
        const graph = graphOf(map);
        const labels = labelsOf(graph, new Set(orphans));
        const unexplained = [...map.nodes, ...map.relations].filter(
          ({ id }) => becauseOf(graph, labels, id).reasons.length === 0,
        );
        expect(unexplained).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('on any map, relations and premises that are given as a reason have the label that makes them one', () => {
    const several = new Set(['withdrawn', 'set-aside', 'too-weak']); // Sources, and what is not OUT.
    const wanted: Readonly<Record<string, string>> = {
      supported: 'IN',
      'premises-hold': 'IN',
      attacked: 'IN',
      answered: 'OUT',
      outweighed: 'IN',
      'too-close': 'IN',
      doubtful: 'IN',
      'supports-fail': 'OUT',
      'premises-fail': 'OUT',
      circular: 'UNDEC',
      'supports-undecided': 'UNDEC',
      'premises-undecided': 'UNDEC',
      'attacks-undecided': 'UNDEC',
    };
    fc.assert(
      fc.property(weighedMap, (map) => {
        const graph = graphOf(map);
        const labels = labelsOf(graph);
        const reasons = [...map.nodes, ...map.relations].flatMap(
          ({ id }) => becauseOf(graph, labels, id).reasons,
        );
        const wrong = reasons.filter(
          ({ kind, ids }) => !several.has(kind) && ids.some((id) => label(labels, id) !== wanted[kind]),
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('in words', () => {
    const graph = graphOf(sketch('E1 + E2 supports C1 as s1, C2 attacks C1, E3 attacks s1'));
    const say = (id: string) => (graph.relation(id) ? `the step ${id}` : `“${id}”`);
    const words = ['C1', 's1', 'C2', 'E1'].map((id) => explain(graph, labelsOf(graph), id, say));
    expect(words).toEqual([
      '“C1” is OUT: its support by “E1” with “E2” fails.',
      'The step s1 is OUT: what “E3” holds against it stands.',
      '“C2” is OUT: nothing supports it.',
      '“E1” is IN: it is accepted as evidence.',
    ]);
  });

  test('with the standard of proof, where it is another than usual', () => {
    const graph = graphOf(sketch('E1 supports C1, E2 attacks C1, C1 needs preponderance'));
    const words = explain(graph, labelsOf(graph), 'C1', (id) => `“${id}”`);
    expect(words).toBe(
      '“C1” is OUT: by the standard “Preponderance of evidence”, what “E2” holds against it weighs as much or more.',
    );
  });
});
