import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxOf } from '#shared/drawing/node-box';
import { arrange } from '#shared/layout/arrange';
import { layoutTask } from '#shared/layout/layout-task';
import { frameOf } from '#shared/layout/placed-node';
import type { OnProgress, Phase } from '#shared/layout/progress';
import type { ArgumentMap } from '#shared/model/argument-map';
import { sketch } from '#shared/model/sketch';
import { grownMap } from '../../../../scripts/bench/grown-map';
import { anyMap } from '../../../support/arbitrary-map';
import { clashes, laidOut, placedBox, withPlacements } from '../../../support/laid-out';

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).toSorted();
const middle = (map: ArgumentMap, id: string) => placedBox(map, id).x + placedBox(map, id).width / 2;
const top = (map: ArgumentMap, id: string) => placedBox(map, id).y;

describe('a layout', () => {
  test('puts conclusions above their reasons, and what bears on the same in one row', () => {
    const map = laidOut(sketch('E1 supports C1, E2 + E3 supports C1, C1 supports R1'));
    expect(top(map, 'R1')).toBeLessThan(top(map, 'C1'));
    expect(top(map, 'C1')).toBeLessThan(top(map, 'E1'));
    expect([top(map, 'E2'), top(map, 'E3')]).toEqual([top(map, 'E1'), top(map, 'E1')]);
  });

  test('puts a conclusion over the middle of its reasons', () => {
    const map = laidOut(sketch('C1 supports R1, C2 supports R1'));
    expect(Math.abs(middle(map, 'R1') - (middle(map, 'C1') + middle(map, 'C2')) / 2)).toBeLessThan(2);
  });

  test('puts a chain straight down', () => {
    const map = laidOut(sketch('E1 supports C2, C2 supports C1, C1 supports R1'));
    expect(new Set(['R1', 'C1', 'C2', 'E1'].map((id) => middle(map, id))).size).toBe(1);
  });

  test('lets linked premises stand together', () => {
    const map = laidOut(sketch('E1 + E2 supports C1, E3 + E4 supports C1'));
    const order = ['E1', 'E2', 'E3', 'E4'].toSorted((a, b) => middle(map, a) - middle(map, b)).join(' ');
    expect(order).toMatch(/^(E1 E2|E2 E1|E3 E4|E4 E3) /);
  });

  test('puts an undercut beside the reason whose step it is against', () => {
    const map = laidOut(sketch('E1 supports C1 as s1, E2 attacks s1, E3 supports C1'));
    expect(top(map, 'E2')).toBe(top(map, 'E1'));
    expect(Math.abs(middle(map, 'E2') - middle(map, 'E1'))).toBeLessThan(
      Math.abs(middle(map, 'E2') - middle(map, 'E3')) + Math.abs(middle(map, 'E1') - middle(map, 'E3')),
    );
  });

  test('puts recommendations that object to each other side by side on top', () => {
    const map = laidOut(sketch('R1 attacks R2, R2 attacks R1, C1 supports R1, C2 supports R2'));
    expect(top(map, 'R1')).toBe(top(map, 'R2'));
  });

  test('stacks many leaves of one conclusion, objections apart from supports', () => {
    const map = laidOut(
      sketch('E1 supports C1, E2 supports C1, E3 supports C1, E4 attacks C1, E5 attacks C1'),
    );
    const lefts = (list: readonly string[]) => new Set(list.map((id) => placedBox(map, id).x));
    expect([lefts(['E1', 'E2', 'E3']).size, lefts(['E4', 'E5']).size]).toEqual([1, 1]);
    expect(lefts(['E1', 'E4']).size).toBe(2);
  });

  test.each([100, 300, 2000])('of %i nodes has about the shape of a window', (count) => {
    const map = laidOut(grownMap(count));
    const { size } = frameOf(map.view.placements.map(({ id, at }) => ({ at, size: placedBox(map, id) })));
    expect(size.width / size.height).toBeLessThan(2.6);
    expect(size.width / size.height).toBeGreaterThan(0.7);
  });

  test('tells how far it is, and never goes back', () => {
    const told: (readonly [Phase, number])[] = [];
    const onProgress: OnProgress = (phase, share) => told.push([phase, share]);
    arrange(layoutTask(grownMap(150), boxOf, 'anew'), { onProgress });
    const shares = told.map(([, share]) => share);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(new Set(told.map(([phase]) => phase))).toEqual(new Set(['rows', 'untangling']));
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
    expect(new Set(shares).size).toBeGreaterThan(4);
  });
});

describe('whatever the map', () => {
  test('every node has a place of its own, in whole numbers', () => {
    fc.assert(
      fc.property(anyMap, fc.constantFrom('keep', 'anew'), (map, respect) => {
        const free = { ...map, view: { placements: map.view.placements, collapsed: [] } };
        const places = arrange(layoutTask(free, boxOf, respect));
        expect(ids(places)).toEqual(ids(map.nodes));
        expect(places.filter(({ at }) => !Number.isInteger(at.x) || !Number.isInteger(at.y))).toEqual([]);
        expect(clashes(withPlacements(free, places))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('the same map is laid out in the same way', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        expect(laidOut(structuredClone(map))).toEqual(laidOut(map));
      }),
      { numRuns: 40 },
    );
  });

  test('pinned nodes stay, and nothing else lies on anything', () => {
    fc.assert(
      fc.property(anyMap, fc.constantFrom('keep', 'anew'), (map, respect) => {
        const { placements, pinned = [] } = map.view;
        const isPinned = (id: string) => pinned.includes(id);
        const after = laidOut(map, respect);
        const pins = (of: ArgumentMap) => of.view.placements.filter(({ id }) => isPinned(id));
        const placed = new Set(placements.map(({ id }) => id));
        expect(
          pins(after)
            .filter(({ id }) => placed.has(id))
            .map(({ id, at: { x, y } }) => [id, x, y]),
        ).toEqual(pins(map).map(({ id, at: { x, y } }) => [id, x, y]));
        const words = clashes(after).map((clash) => clash.split(' on '));
        expect(words.filter((pair) => !pair.every(isPinned))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('a conclusion lies above its reasons, unless they go in circles', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 40 }), (count) => {
        const map = laidOut(grownMap(count));
        const wrong = map.relations.flatMap(({ premises, target }) =>
          premises.filter((id) => target.startsWith('n') && top(map, id) <= top(map, target)),
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});
