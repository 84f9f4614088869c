import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxOf } from '#shared/drawing/node-box';
import { graphOf } from '#shared/graph/graph';
import { acyclicLinks } from '#shared/layout/acyclic';
import { narrowed } from '#shared/layout/narrow-rows';
import { outlineGraphOf } from '#shared/layout/outline-graph';
import { ranksOf } from '#shared/layout/ranks';
import type { ArgumentMap } from '#shared/model/argument-map';
import { grownMap } from '../../../../scripts/bench/grown-map';
import { anyMap } from '../../../support/arbitrary-map';

function rowsOf(map: ArgumentMap, aspect: number) {
  const graph = outlineGraphOf(graphOf(map), map, boxOf);
  const links = acyclicLinks(graph);
  const ranks = ranksOf(graph, links);
  return { graph, links, ranks, narrow: narrowed(graph, links, { ranks, aspect }) };
}

test('rows that come apart keep every reason beneath what it bears on, and junctions between', () => {
  const maps = fc.oneof(
    anyMap,
    fc.integer({ min: 2, max: 120 }).map((count) => grownMap(count)),
  );
  fc.assert(
    fc.property(maps, fc.constantFrom(0.5, 1, 2), (map, aspect) => {
      const { graph, links, narrow } = rowsOf(map, aspect);
      expect(links.filter(({ upper, lower }) => (narrow[upper] ?? 0) >= (narrow[lower] ?? 0))).toEqual([]);
      expect(
        graph.items.filter(({ block }, item) => ((narrow[item] ?? 0) % 2 === 0) !== (block !== null)),
      ).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('rows that fit stay as they are', () => {
  const { ranks, narrow } = rowsOf(grownMap(60), 100);
  expect(narrow).toEqual(ranks);
});
