import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graphOf } from '#shared/graph/graph';
import { groundedChain } from '#shared/graph/grounded';
import type { ArgumentMap } from '#shared/model/argument-map';
import { sketch } from '#shared/model/sketch';
import { smallMap } from '../../../support/small-maps';

const chained = (text: string, orphans?: ReadonlySet<string>) => chainOf(sketch(text), orphans).join(' ');

describe('complete chains', () => {
  test('a chain begins with evidence that cites a source', () => {
    expect(chained('E1 cites S1, E1 supports C1, C1 supports R1, E2 supports R2')).toBe('C1 E1 R1 r1 r2');
  });

  test('or with what is assumed', () => {
    expect(chained('C1 is assumed, C1 supports R1, C2 is axiomatic')).toBe('C1 C2 R1 r1');
  });

  test('linked premises must all have one', () => {
    expect(chained('E1 cites S1, E1 + E2 supports C1')).toBe('E1');
  });

  test('evidence with a quote that is not found has none', () => {
    expect(chained('E1 cites S1, E2 cites S1, E1 supports C1', new Set(['E1']))).toBe('E2');
  });

  test('attacks and backing make no chain, and evidence gets none from what supports it', () => {
    const text =
      'E1 cites S1, E1 attacks C1 as a1, E2 supports C2 as s1, E1 supports s1 as b1, E1 supports E3 as s2';
    expect(chained(text)).toBe('E1 a1 b1 s2');
  });

  test('what objects to a step does not take the chain away', () => {
    expect(chained('E1 cites S1, E1 supports C1 as s1, E2 attacks s1, E2 attacks C1')).toBe('C1 E1 s1');
  });

  test('a circle gives nobody a chain', () => {
    expect(chained('C1 supports C2, C2 supports C1, C2 supports R1')).toBe('');
  });

  test('on any map, what comes of applying the definition until nothing is added', () => {
    fc.assert(
      fc.property(smallMap, fc.subarray(['n1', 'n2', 'n3']), (map, orphans) => {
        const set = new Set(orphans);
        expect(chainOf(map, set)).toEqual([...slowChain(map, set)].sort());
      }),
      { numRuns: 2000 },
    );
  });
});

function chainOf(map: ArgumentMap, orphans?: ReadonlySet<string>): readonly string[] {
  const chain = groundedChain(graphOf(map), orphans);
  const ids = [...map.nodes, ...map.relations].map(({ id }) => id);
  return ids.filter(chain.has).sort();
}

function slowChain(map: ArgumentMap, orphans: ReadonlySet<string>): ReadonlySet<string> {
  const chain = new Set<string>();
  for (let before = -1; before < chain.size; ) {
    before = chain.size;
    for (const { id, kind, status, citations = [] } of map.nodes) {
      const cited = kind === 'evidence' && citations.length > 0 && !orphans.has(id);
      const supports = map.relations.filter((one) => one.kind === 'support' && one.target === id);
      const supported = kind !== 'evidence' && supports.some((support) => chain.has(support.id));
      if (cited || supported || status === 'assumed' || status === 'axiomatic') chain.add(id);
    }
    for (const { id, premises } of map.relations)
      if (premises.every((premise) => chain.has(premise))) chain.add(id);
  }
  return chain;
}
