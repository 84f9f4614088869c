import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { removeItems } from '#shared/edit/remove';
import { circularSupports, isVicious } from '#shared/graph/circular-supports';
import { graphOf } from '#shared/graph/graph';
import { groundedChain } from '#shared/graph/grounded';
import type { ArgumentMap } from '#shared/model/argument-map';
import { sketch } from '#shared/model/sketch';
import { smallMap } from '../../../support/small-maps';
import { isSupportOfNode, isWay, slowDistances, slowSteps } from './slow-walks';

const circlesIn = (map: ArgumentMap) => circularSupports(graphOf(map));
const cyclesIn = (text: string) => circlesIn(sketch(text)).map(({ cycle }) => cycle.join(' '));

describe('circles of support', () => {
  test('support that leads back to where it began', () => {
    expect(circlesIn(sketch('C1 supports C2, C2 supports C3, C3 supports C1, C3 supports R1'))).toEqual([
      { members: ['C1', 'C2', 'C3', 'r1', 'r2', 'r3'], cycle: ['C1', 'r1', 'C2', 'r2', 'C3', 'r3'] },
    ]);
  });

  test('a node that supports itself', () => {
    expect(cyclesIn('C1 supports C1')).toEqual(['C1 r1']);
  });

  test('no circle where two lines meet again, where claims attack each other, or where a step is backed', () => {
    const twoLines = 'C1 supports C2, C2 supports C4, C1 supports C3, C3 supports C4';
    const backed = 'C6 supports C5 as s1, C5 supports s1';
    expect(cyclesIn(`${twoLines}, C1 attacks C5, C5 attacks C1, ${backed}, E1 supports s2 as s2`)).toEqual(
      [],
    );
  });

  test('the shortest cycle is the witness of a circle made of several', () => {
    expect(cyclesIn('C1 supports C2, C2 supports C3, C3 supports C1, C3 supports C2')).toEqual([
      'C2 r2 C3 r4',
    ]);
  });

  test('circles that hang together only in one direction are two', () => {
    const text = 'C1 supports C2, C2 supports C1, C2 supports C3, C3 supports C4, C4 supports C3';
    expect(cyclesIn(text)).toEqual(['C1 r1 C2 r2', 'C3 r4 C4 r5']);
  });

  test('linked premises are in the circle only if they rest on it', () => {
    expect(circlesIn(sketch('C1 + C3 supports C2, C2 supports C1'))[0]?.members).toEqual([
      'C1',
      'C2',
      'r1',
      'r2',
    ]);
  });

  test('on any map, the sets in which everything can be reached from everything', () => {
    fc.assert(
      fc.property(smallMap, (map) => {
        const distance = slowDistances(slowSteps(map, isSupportOfNode(map)));
        const ids = [...map.nodes, ...map.relations].map(({ id }) => id);
        const reaches = (from: string, to: string) => Number.isFinite(distance(from, to));
        const circles = ids.map((id) =>
          ids.filter((other) => reaches(id, other) && reaches(other, id)).sort(),
        );
        const expected = new Set(
          circles.filter(({ length }) => length > 0).map((members) => members.join(' ')),
        );
        expect(circlesIn(map).map(({ members }) => members.join(' '))).toEqual([...expected].sort());
      }),
      { numRuns: 2000 },
    );
  });

  test('on any map, the witness is a cycle, and none is shorter', () => {
    fc.assert(
      fc.property(smallMap, (map) => {
        const steps = slowSteps(map, isSupportOfNode(map));
        const distance = slowDistances(steps);
        for (const { members, cycle } of circlesIn(map)) {
          const shortest = Math.min(...members.map((id) => distance(id, id)));
          expect([isWay(steps, [...cycle, ...cycle.slice(0, 1)]), cycle.length]).toEqual([true, shortest]);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('vicious circles', () => {
  const viciousIn = (text: string) => {
    const graph = graphOf(sketch(text));
    return circularSupports(graph).map((circle) => isVicious(circle, groundedChain(graph)));
  };

  test('a circle is vicious unless something outside of it holds it up', () => {
    expect([
      viciousIn('C1 supports C2, C2 supports C1'),
      viciousIn('C1 supports C2, C2 supports C1, E1 supports C1'),
      viciousIn('C1 supports C2, C2 supports C1, E1 supports C1, E1 cites S1'),
      viciousIn('C1 supports C2, C2 supports C1, C1 is assumed'),
    ]).toEqual([[true], [true], [false], [false]]);
  });

  test('on any map, if no member has a complete chain when the steps within it are taken away', () => {
    fc.assert(
      fc.property(smallMap, (map) => {
        const graph = graphOf(map);
        for (const circle of circularSupports(graph)) {
          const steps = circle.members.filter((id) => graph.relation(id));
          const opened = removeItems(steps)(map);
          const chain = groundedChain(graphOf(opened));
          const alone = !circle.members.some((id) => chain.has(id));
          expect(isVicious(circle, groundedChain(graph))).toBe(alone);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
