import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graphOf } from '#shared/graph/graph';
import { oddCycles } from '#shared/graph/odd-cycles';
import type { ArgumentMap } from '#shared/model/argument-map';
import { sketch } from '#shared/model/sketch';
import { smallMap } from '../../../support/small-maps';

const odd = (map: ArgumentMap) => oddCycles(graphOf(map), () => true);

describe('a cycle of an odd number of attacks', () => {
  test.each([
    ['is an attack on oneself', 'C1 attacks C1', ['C1 r1']],
    ['is three in a ring', 'C1 attacks C2, C2 attacks C3, C3 attacks C1', ['C1 r1 C2 r2 C3 r3']],
    ['is an attack on what supports the attacker', 'C1 supports C2, C2 attacks C1', ['C1 r1 C2 r2']],
    ['is an attack on the step to the attacker', 'C1 supports C2 as s1, C2 attacks s1', ['C2 r2 s1']],
    ['is a step that attacks itself', 'C1 attacks a1 as a1', ['a1']],
    ['is not two that attack each other', 'C1 attacks C2, C2 attacks C1', []],
    ['is not a circle of support', 'C1 supports C2, C2 supports C1', []],
    ['is not an attack that leads nowhere', 'C1 attacks C2', []],
    [
      'is a shortest of several',
      'C1 attacks C2, C2 attacks C3, C3 attacks C1, C3 attacks C2, C2 attacks C2',
      ['C2 r5'],
    ],
  ])('%s: %s', (_, text, cycles) => {
    expect(odd(sketch(text)).map((cycle) => cycle.join(' '))).toEqual(cycles);
  });

  test('is found in a ring of many thousands', () => {
    const ring = Array.from({ length: 5001 }, (_, at) => `C${at} attacks C${(at + 1) % 5001}`);
    expect(odd(sketch(ring.join('\n'))).map(({ length }) => length)).toEqual([10_002]);
  });

  test('is there on any map exactly where a slow search finds one', () => {
    fc.assert(
      fc.property(smallMap, (map) => {
        expect(odd(map).length > 0).toBe(slowly(map) !== undefined);
      }),
      { numRuns: 1000 },
    );
  });

  test('is on any map a real one, and the shortest is as short as one that a slow search finds', () => {
    fc.assert(
      fc.property(smallMap, (map) => {
        const cycles = odd(map);
        expect(cycles.every((cycle) => isOddCycle(map, cycle))).toBe(true);
        if (cycles.length > 0) {
          expect(Math.min(...cycles.map(({ length }) => length))).toBe(slowly(map));
        }
      }),
      { numRuns: 1000 },
    );
  });
});

function leadsTo({ relations }: ArgumentMap, id: string): readonly string[] {
  const ahead = relations.filter(({ premises }) => premises.includes(id)).map((relation) => relation.id);
  return [...ahead, ...relations.filter((relation) => relation.id === id).map(({ target }) => target)];
}

const isAttack = ({ relations }: ArgumentMap, id: string) =>
  relations.some((relation) => relation.id === id && relation.kind === 'attack');

function isOddCycle(map: ArgumentMap, cycle: readonly string[]): boolean {
  return (
    new Set(cycle).size === cycle.length &&
    cycle.filter((id) => isAttack(map, id)).length % 2 === 1 &&
    cycle.every((id, at) => leadsTo(map, id).includes(cycle[(at + 1) % cycle.length] ?? ''))
  );
}

/** The length of the shortest odd closed walk, by walking a step at a time from everywhere at once. */
function slowly(map: ArgumentMap): number | undefined {
  const ids = [...map.nodes, ...map.relations].map(({ id }) => id);
  let best: number | undefined;
  for (const start of ids) {
    let stops = new Set([`${start} even`]);
    for (let steps = 1; steps <= 2 * ids.length; steps += 1) {
      const after = new Set<string>();
      for (const stop of stops) {
        const [id = '', side] = stop.split(' ');
        for (const there of leadsTo(map, id)) {
          const isOdd = (side === 'odd') !== isAttack(map, there);
          after.add(`${there} ${isOdd ? 'odd' : 'even'}`);
        }
      }
      stops = after;
      if (stops.has(`${start} odd`)) {
        best = Math.min(best ?? steps, steps);
        break;
      }
    }
  }
  return best;
}
