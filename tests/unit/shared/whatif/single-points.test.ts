import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graphOf } from '#shared/graph/graph';
import { labelsOf } from '#shared/graph/labels';
import type { ArgumentMap } from '#shared/model/argument-map';
import { sketch } from '#shared/model/sketch';
import { singlePointsOf, singleStepsOf } from '#shared/whatif/single-points';
import { thinPointsOf } from '#shared/whatif/thin-points';
import { sourcedMap, weighedSourcedMap } from '../../../support/sourced-map';
import { slowCuts, slowLabelsWithout } from './slow-falls';

const labels = (map: ArgumentMap) => labelsOf(graphOf(map));

function recommendationsOf(map: ArgumentMap): readonly string[] {
  return map.nodes.filter(({ kind }) => kind === 'recommendation').map(({ id }) => id);
}

/** Pairs of what fells and what is felled. */
function pairsOf(felled: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  return [...felled].flatMap(([id, all]) => all.map((recommendation) => [recommendation, id])).sort();
}

const sorts = [
  { sort: 'any map', maps: sourcedMap },
  { sort: 'any map with standards of proof', maps: weighedSourcedMap },
];

describe.each(sorts)('single points on $sort', ({ maps }) => {
  test.each(['evidence', 'source'] as const)('by %s are the cuts of one', (by) => {
    fc.assert(
      fc.property(maps, (map) => {
        const points = singlePointsOf(labels(map))[by === 'source' ? 'sources' : by];
        const slow = recommendationsOf(map).flatMap((id) =>
          slowCuts(map, id, by, 1).map(([cut = '']) => [id, cut]),
        );
        expect(pairsOf(points)).toEqual([...slow].sort());
      }),
      { numRuns: 2000 },
    );
  });

  test('among relations are the steps without which a recommendation is not IN', () => {
    fc.assert(
      fc.property(maps, (map) => {
        const before = slowLabelsWithout(map, new Set());
        const slow = map.relations.flatMap(({ id }) => {
          const after = slowLabelsWithout(map, new Set([id]));
          return recommendationsOf(map).flatMap((each) =>
            before[each] === 'IN' && after[each] !== 'IN' ? [[each, id]] : [],
          );
        });
        expect(pairsOf(singleStepsOf(labels(map)))).toEqual([...slow].sort());
      }),
      { numRuns: 2000 },
    );
  });
});

describe('large maps', () => {
  test('10,000 linked premises are 10,000 single points', () => {
    const premises = Array.from({ length: 10_000 }, (_, index) => `E${index}`);
    const text = `${premises.join(' + ')} supports R1`;
    expect(singlePointsOf(labels(sketch(text))).evidence.size).toBe(10_000);
  });

  test('a chain of 5,000 steps, each with evidence of its own, is tried as far as the limit goes', () => {
    const steps = Array.from({ length: 5000 }, (_, index) => `C${index} + E${index} supports C${index + 1}`);
    const text = `E supports C0, ${steps.join(', ')}, C5000 supports R1`;
    expect(singlePointsOf(labels(sketch(text))).evidence.get('E0')).toEqual(['R1']);
  });
});

describe.each(sorts)('thin redundancy on $sort', ({ maps }) => {
  test('is where two things fell what one does not', () => {
    fc.assert(
      fc.property(maps, (map) => {
        const found = thinPointsOf(labels(map)).map(({ recommendation }) => recommendation);
        const slow = recommendationsOf(map).filter((id) => {
          const cuts = [...slowCuts(map, id, 'evidence', 2), ...slowCuts(map, id, 'source', 2)];
          return cuts.length > 0 && cuts.every((cut) => cut.length === 2);
        });
        expect(found).toEqual(slow);
      }),
      { numRuns: 2000 },
    );
  });

  test('names a pair of sources where more than two pieces of evidence share them', () => {
    const text = 'E1 supports R1, E2 supports R1, E3 supports R1, E1 cites S1, E2 cites S1, E3 cites S2';
    expect(thinPointsOf(labels(sketch(text)))).toEqual([
      { recommendation: 'R1', by: 'source', pair: ['S1', 'S2'] },
    ]);
  });
});
