import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { components } from '#shared/graph/components';
import { depthOf } from '#shared/graph/depth';
import { graphOf } from '#shared/graph/graph';
import { inspect } from '#shared/graph/inspect';
import { pathBetween } from '#shared/graph/paths';
import type { ArgumentMap } from '#shared/model/argument-map';
import { sketch } from '#shared/model/sketch';
import { smallMap } from '../../../support/small-maps';
import { isWay, type Steps, slowDistances, slowSteps } from './slow-walks';

const idsOf = ({ nodes, relations }: ArgumentMap) => [...nodes, ...relations].map(({ id }) => id);

describe('the shape of a map', () => {
  test('counts, roots, depth, parts and cycles', () => {
    const text =
      'E1 supports C1, C1 supports R1, C2 supports C3, C3 supports C2, E2 attacks r1 as u1, E1 cites S1, C4';
    expect(inspect(graphOf(sketch(text)))).toEqual({
      nodes: { claim: 4, evidence: 2, recommendation: 1 },
      relations: { support: 4, attack: 1 },
      sources: 1,
      roots: ['C4', 'R1'],
      depth: 3,
      components: 3,
      cycles: [['C2', 'r3', 'C3', 'r4']],
    });
  });

  test('a node that nothing bears on has no depth, and neither has an empty map', () => {
    expect([depthOf(graphOf(sketch('C1'))), depthOf(graphOf(sketch('')))]).toEqual([0, 0]);
  });

  test('a cycle counts as one point of a chain', () => {
    const text = 'E1 supports C1, C1 supports C2, C2 supports C1, C2 supports R1';
    const circle = 'C1 supports C2, C2 supports C1';
    expect([depthOf(graphOf(sketch(text))), depthOf(graphOf(sketch(circle)))]).toEqual([2, 0]);
  });

  test('on any map without cycles, the depth is that of the longest chain', () => {
    fc.assert(
      fc.property(smallMap, (map) => {
        const steps = slowSteps(map, () => true);
        const distance = slowDistances(steps);
        fc.pre(idsOf(map).every((id) => distance(id, id) === Number.POSITIVE_INFINITY));
        const longest = Math.max(...map.nodes.map(({ id }) => slowDepth(map, steps, id)));
        expect(depthOf(graphOf(map))).toBe(longest);
      }),
    );
  });

  test('on any map, the parts are what can be reached in either direction', () => {
    fc.assert(
      fc.property(smallMap, (map) => {
        const steps = slowSteps(map, () => true);
        const distance = slowDistances([...steps, ...steps.map(([from, to]) => [to, from] as const)]);
        const ids = idsOf(map);
        const parts = ids.map((id) =>
          ids.filter((other) => other === id || Number.isFinite(distance(id, other))),
        );
        const expected = new Set(parts.map((part) => part.sort().join(' ')));
        const found = components(graphOf(map)).map((part) => [...part].sort().join(' '));
        expect(found.sort()).toEqual([...expected].sort());
      }),
    );
  });
});

/** Relations on the longest chain from here, by trying them all. */
function slowDepth(map: ArgumentMap, steps: Steps, from: string): number {
  const ahead = steps.filter(([start]) => start === from).map(([, to]) => slowDepth(map, steps, to));
  const own = map.relations.some(({ id }) => id === from) ? 1 : 0;
  return own + Math.max(0, ...ahead);
}

describe('paths', () => {
  test('a path names every node and relation that it passes', () => {
    const graph = graphOf(sketch('E1 supports C1 as s1, C1 supports R1 as s2, E2 attacks s1 as u1'));
    expect([pathBetween(graph, 'E1', 'R1'), pathBetween(graph, 'E2', 'C1')]).toEqual([
      ['E1', 's1', 'C1', 's2', 'R1'],
      ['E2', 'u1', 's1', 'C1'],
    ]);
  });

  test('there is none against the direction of the argument, nor to what is not there', () => {
    const graph = graphOf(sketch('E1 supports C1'));
    expect([
      pathBetween(graph, 'C1', 'E1'),
      pathBetween(graph, 'E1', 'C9'),
      pathBetween(graph, 'E1', 'E1'),
    ]).toEqual([[], [], ['E1']]);
  });

  test('on any map, a path is made of steps, and none is shorter', () => {
    fc.assert(
      fc.property(smallMap, (map) => {
        const steps = slowSteps(map, () => true);
        const distance = slowDistances(steps);
        for (const from of idsOf(map)) {
          for (const to of idsOf(map)) {
            if (from === to) continue;
            const path = pathBetween(graphOf(map), from, to);
            const length = path.length === 0 ? Number.POSITIVE_INFINITY : path.length - 1;
            expect([length, isWay(steps, path)]).toEqual([distance(from, to), true]);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
