import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxOf } from '#shared/drawing/node-box';
import { graphOf } from '#shared/graph/graph';
import { drawnRows, plainRows } from '#shared/layout/draw-rows';
import { outlineGraphOf } from '#shared/layout/outline-graph';
import { nodesOf } from '#shared/layout/placed-blocks';
import { tangleOf } from '#shared/layout/tangle';
import { costOf, muddleOf } from '#shared/layout/tangle-cost';
import { untangled } from '#shared/layout/untangle';
import { grownMap } from '../../../../scripts/bench/grown-map';
import { clashes, withPlacements } from '../../../support/laid-out';

function inRows(count: number, seed: number) {
  const map = grownMap(count, seed);
  const graph = outlineGraphOf(graphOf(map), map, boxOf);
  const placed = drawnRows(graph, plainRows, { care: 'glance' }) ?? [];
  return { map, graph, placed };
}

const maps = [fc.integer({ min: 5, max: 70 }), fc.integer({ min: 1, max: 1000 })] as const;

describe('untangling', () => {
  test('makes no drawing harder to follow, and lays nothing on anything', () => {
    fc.assert(
      fc.property(...maps, (count, seed) => {
        const { map, graph, placed } = inRows(count, seed);
        const clear = untangled(graph, placed, { steps: 2000 });
        const cost = (of: typeof placed) => costOf(muddleOf(tangleOf(graph, of)));
        expect(cost(clear)).toBeLessThanOrEqual(cost(placed) + 1e-6);
        expect(clear.map(({ at }) => at.y)).toEqual(placed.map(({ at }) => at.y));
        expect(clashes(withPlacements(map, nodesOf(clear)))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('rids maps of a hundred statements of a tenth of their crossings and lines on boxes', () => {
    const [before, after] = [1, 2, 3].reduce(
      ([was, is], seed) => {
        const { graph, placed } = inRows(100, seed);
        const troubles = (of: typeof placed) => {
          const { crossings, onBoxes } = muddleOf(tangleOf(graph, of));
          return crossings + onBoxes;
        };
        return [was + troubles(placed), is + troubles(untangled(graph, placed, { steps: 10_000 }))];
      },
      [0, 0],
    );
    expect(after).toBeLessThan(0.9 * before);
  });
});
