import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cone, positiveCone, restingOn } from '#shared/graph/cone';
import { graphOf } from '#shared/graph/graph';
import { sketch } from '#shared/model/sketch';
import { smallMap } from '../../../support/small-maps';
import { isSupportOfNode, slowDistances, slowSteps } from './slow-walks';

const map = sketch(
  'E1 + E2 supports C1 as s1, C1 supports R1 as s2, E3 attacks C1 as a1, E4 attacks s1 as u1, E5 supports s1 as b1, E6 supports C2',
);
const said = (ids: ReadonlySet<string>) => [...ids].sort().join(' ');

describe('what stands behind a node or relation', () => {
  test('all that supports it, backing included', () => {
    expect(said(positiveCone(graphOf(map), 'R1'))).toBe('C1 E1 E2 E5 R1 b1 s1 s2');
  });

  test('all that bears on it, objections and undercuts included', () => {
    expect(said(cone(graphOf(map), 'R1'))).toBe('C1 E1 E2 E3 E4 E5 R1 a1 b1 s1 s2 u1');
  });

  test('behind a relation are its premises', () => {
    expect(said(positiveCone(graphOf(map), 'u1'))).toBe('E4 u1');
  });

  test('on any map, everything from which it can be reached', () => {
    fc.assert(
      fc.property(smallMap, (any) => {
        const distance = slowDistances(slowSteps(any, () => true));
        const ids = [...any.nodes, ...any.relations].map(({ id }) => id);
        for (const id of ids) {
          const behind = ids.filter((other) => other === id || Number.isFinite(distance(other, id)));
          expect(said(cone(graphOf(any), id))).toBe(behind.sort().join(' '));
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('what rests on something', () => {
  test('all that it supports, by way of others as well, and what it objects to does not', () => {
    expect(said(new Set(restingOn(graphOf(map), ['E1', 'E3', 'E5']).keys()))).toBe('C1 E1 E3 E5 R1 b1 s1 s2');
  });

  test('it says on which of several', () => {
    expect(restingOn(graphOf(map), ['E6', 'E1']).get('R1')).toBe('E1');
  });

  test('on any map, everything that can be reached from it by supports', () => {
    fc.assert(
      fc.property(smallMap, (any) => {
        const isSupport = isSupportOfNode(any);
        const isEvidence = (id: string) =>
          any.nodes.some((node) => node.id === id && node.kind === 'evidence');
        const counts = (id: string) => !isEvidence(id);
        const steps = slowSteps(any, isSupport).filter(
          ([from, to]) => from !== to && (counts(to) || from === to),
        );
        const distance = slowDistances(steps);
        const ids = any.nodes.map(({ id }) => id);
        for (const id of ids) {
          const above = ids.filter((other) => other === id || Number.isFinite(distance(id, other)));
          const found = [...restingOn(graphOf(any), [id]).keys()].filter((each) => ids.includes(each));
          expect(found.sort()).toEqual(above.sort());
        }
      }),
      { numRuns: 300 },
    );
  });
});
