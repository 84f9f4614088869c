import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chain } from '#shared/graph/chain';
import { withEnds, withInner } from '#shared/graph/drawable';
import { graphOf } from '#shared/graph/graph';
import { sketch } from '#shared/model/sketch';
import { smallMap } from '../../../support/small-maps';

const graph = graphOf(sketch('E1 + E2 supports C1 as s1, E3 attacks s1, C1 supports R1, C2 supports R1'));
const inOrder = (ids: ReadonlySet<string>) => [...ids].toSorted().join(' ');

test.each([
  ['a relation comes with its ends', ['s1'], 'C1 E1 E2 s1'],
  ['a relation on a relation comes with the ends of both', ['r2'], 'C1 E1 E2 E3 r2 s1'],
  ['nodes come alone', ['C1', 'R1'], 'C1 R1'],
])('%s', (_, ids, all) => {
  expect(inOrder(withEnds(graph, ids))).toBe(all);
});

test.each([
  ['relations between nodes are inner', ['C1', 'R1'], 'C1 R1 r3'],
  ['a linked step needs all of its premises', ['C1', 'E1'], 'C1 E1'],
  ['a relation on an inner relation is inner', ['C1', 'E1', 'E2', 'E3'], 'C1 E1 E2 E3 r2 s1'],
])('%s', (_, ids, all) => {
  expect(inOrder(withInner(graph, ids))).toBe(all);
});

test('a chain is all that bears on a statement and all that it bears on', () => {
  expect(inOrder(chain(graph, 'C1'))).toBe('C1 E1 E2 E3 R1 r2 r3 s1');
  expect(inOrder(chain(graph, 'C2'))).toBe('C2 R1 r4');
});

test('nothing that is chosen gets lost, and every relation has its ends', () => {
  fc.assert(
    fc.property(smallMap, fc.infiniteStream(fc.boolean()), (map, coins) => {
      const chosen = [...map.nodes, ...map.relations].filter(() => coins.next().value).map(({ id }) => id);
      const all = withEnds(graphOf(map), chosen);
      expect([...all]).toEqual(expect.arrayContaining(chosen));
      for (const { id, premises, target } of map.relations)
        if (all.has(id)) expect([...all]).toEqual(expect.arrayContaining([...premises, target]));
    }),
  );
});
