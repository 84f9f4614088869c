import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cone, positiveCone } from '#shared/graph/cone';
import { graphOf } from '#shared/graph/graph';
import { sketch } from '#shared/model/sketch';
import { smallMap } from '../../../support/small-maps';
import { slowDistances, slowSteps } from './slow-walks';

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
