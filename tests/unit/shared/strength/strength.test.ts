import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graphOf } from '#shared/graph/graph';
import { label, labelsOf } from '#shared/graph/labels';
import { at } from '#shared/graph/rows';
import { sketch } from '#shared/model/sketch';
import { frameOf } from '#shared/strength/frame';
import { methods, usualMethod } from '#shared/strength/methods';
import { reckon } from '#shared/strength/reckon';
import { strengthOf, strengthsOf } from '#shared/strength/strength';
import { weighedMap } from '../../../support/small-maps';
import { bare, strengthIn } from './reckoned';
import { slowStrengths } from './slow-strengths';

const ids = ['df-quad', 'quadratic-energy', 'euler'];

/** All three, in the order of `ids`. */
function byAll(text: string, bases: Readonly<Record<string, number>>, id: string): readonly number[] {
  return ids.map((method) => strengthIn(bare(text, bases), method, id));
}

function near(expected: readonly number[]) {
  return expected.map((value) => expect.closeTo(value, 5));
}

describe('vectors worked out elsewhere', () => {
  test('T1: one attacker and two supporters', () => {
    const text = 'E1 attacks C1, E2 supports C1, E3 supports C1';
    expect(byAll(text, { C1: 0.5, E1: 0.8, E2: 0.6, E3: 0.4 }, 'C1')).toEqual(
      near([0.48, 0.519231, 0.534364]),
    );
  });

  test('T2: a chain with an objection and an answer to it', () => {
    const text = 'E1 supports C1, C1 supports R1, E2 attacks C1, E3 attacks E2';
    expect(byAll(text, { E1: 0.9, C1: 0.5, R1: 0.5, E2: 0.7, E3: 0.6 }, 'R1')).toEqual(
      near([0.905, 0.62087, 0.597561]),
    );
  });

  test('T4: two attack each other', () => {
    const text = 'E1 attacks E2, E2 attacks E1';
    const bases = { E1: 0.8, E2: 0.6 };
    expect([byAll(text, bases, 'E1'), byAll(text, bases, 'E2')]).toEqual([
      near([0.615385, 0.685797, 0.757573]),
      near([0.230769, 0.408075, 0.5005]),
    ]);
  });

  test('without a gate, two claims that only support each other grow strong by that', () => {
    const text = 'C1 supports C2, C2 supports C1';
    expect(byAll(text, {}, 'C1')).toEqual([
      expect.closeTo(1, 2),
      expect.closeTo(0.648, 3),
      expect.closeTo(0.609, 3),
    ]);
  });

  test('what is said four times counts four times unless it is known to come from one source', () => {
    const told = [1, 2, 3, 4].map((n) => `E${n} supports C1, E${n} cites S${n}`).join(', ');
    const one = 'S2 derives from S1, S3 derives from S1, S4 derives from S3';
    const bases = { E1: 0.6, E2: 0.6, E3: 0.6, E4: 0.6 };
    const strengths = [
      strengthIn(bare(`${told}, ${one}`, bases), 'quadratic-energy', 'C1'),
      strengthIn(bare(`${told}, ${one}`, bases, { isBySource: false }), 'quadratic-energy', 'C1'),
      strengthIn(bare(`${told}, ${one}`, bases, { isBySource: false }), 'df-quad', 'C1'),
      strengthIn(bare(told, bases), 'quadratic-energy', 'C1'),
    ];
    expect(strengths).toEqual([0.632, 0.926, 0.987, 0.926].map((value) => expect.closeTo(value, 3)));
  });
});

/** `C1 0.62` by the usual method. */
function said(text: string, id: string): string {
  const its = strengthOf(strengthsOf(graphOf(sketch(text)), usualMethod), id);
  return typeof its === 'number' ? its.toFixed(4) : String(its);
}

describe('strength of a map', () => {
  test('a claim of which nothing is known is worth a half', () => {
    expect(said('C1', 'C1')).toBe('0.5000');
  });

  test('evidence is worth its grade, and ungraded as much as what cannot be judged', () => {
    const text = 'E1 is graded A1, E2 is graded C3, E3 is graded F6, E4';
    expect(['E1', 'E2', 'E3', 'E4'].map((id) => said(text, id))).toEqual([
      '0.9500',
      '0.4550',
      '0.3500',
      '0.3500',
    ]);
  });

  test('a step passes on its weight of its weakest premise', () => {
    const text = 'E1 + E2 supports C1 as s1, E1 is graded A1, E2 is graded B2, s1 weighs 0.5';
    expect(said(text, 's1')).toBe((0.5 * 0.8 * 0.9).toFixed(4));
  });

  test('an undercut weakens the step and neither of its ends', () => {
    const text = 'E1 supports C1 as s1, E2 attacks s1, E1 is graded A1';
    const [step, without] = [said(text, 's1'), said('E1 supports C1 as s1, E1 is graded A1', 's1')];
    expect([step < without, said(text, 'E1')]).toEqual([true, '0.9500']);
  });

  test('a repeated report counts once, by way of claims too', () => {
    const once = 'E1 supports C1, E1 cites S1, C1 supports R1';
    const again = `${once}, E2 supports C2, E2 cites S2, S2 derives from S1, C2 supports R1`;
    expect(said(again, 'R1')).toBe(said(once, 'R1'));
  });

  test('evidence that cites the brief alone is not taken to come from one source', () => {
    const text = 'E1 supports R1, E1 cites S1, E2 supports R1, E2 cites S1';
    expect(said(`${text}, S1 is brief`, 'R1') > said(text, 'R1')).toBe(true);
  });

  test('what rests on itself has no strength, and gives none to others', () => {
    const circle = 'C1 supports C2, C2 supports C1, C2 supports C3';
    expect([said(circle, 'C1'), said(circle, 'C3')]).toEqual(['circular', 'circular']);
    expect(said(`${circle}, E1 supports R1, C2 supports R1`, 'R1')).toBe(said('E1 supports R1', 'R1'));
  });

  test('a circle that something else holds up has a strength', () => {
    expect(said('C1 supports C2, C2 supports C1, E1 supports C1', 'C2')).toMatch(/^0\.\d/);
  });

  test('attacks in a circle have strengths', () => {
    expect(said('E1 attacks E2, E2 attacks E1', 'E1')).toMatch(/^0\.\d/);
  });

  test('what is given up is worth nothing, whatever supports it', () => {
    expect(said('E1 supports C1, C1 is defeated', 'C1')).toBe('0.0000');
  });

  test('a chain of 5,000 claims does not run out of stack', () => {
    const links = Array.from({ length: 5_000 }, (_, n) => `C${n} supports C${n + 1}`).join(', ');
    expect(said(`E1 supports C0, ${links}`, 'C5000')).toMatch(/^0\.\d/);
  });

  test.each(methods)(
    '$id: on any map without circles, what comes of the definitions one by one',
    (method) => {
      const base = ({ id }: { readonly id: string }) => Number(id.slice(1)) / 10;
      fc.assert(
        fc.property(weighedMap, (map) => {
          const slow = slowStrengths(map, method, base);
          fc.pre(slow !== null);
          const { graph, ...frame } = frameOf(graphOf(map), { base });
          const values = reckon({ graph, ...frame }, method, () => false);
          const fast = [...map.nodes, ...map.relations].map(({ id }) => [
            id,
            expect.closeTo(at(values, graph.net.places.get(id) ?? -1), 9),
          ]);
          expect(slow).toEqual(Object.fromEntries(fast));
        }),
        { numRuns: 300 },
      );
    },
  );

  test.each(methods)('$id: on any map, from 0 to 1, and hidden only where a circle is to blame', (method) => {
    fc.assert(
      fc.property(weighedMap, (map) => {
        const graph = graphOf(map);
        const strengths = strengthsOf(graph, method);
        const wrong = [...map.nodes, ...map.relations].filter(({ id }) => {
          const its = strengthOf(strengths, id);
          if (its === 'circular') return label(labelsOf(graph), id) === 'IN';
          return typeof its === 'number' && !(its >= 0 && its <= 1);
        });
        expect(wrong).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

const unit = fc.double({ min: 0, max: 1, noNaN: true });

describe.each(methods)('$id', ({ strength }) => {
  test('is the base where nothing bears on it', () => {
    fc.assert(
      fc.property(unit, (base) => {
        expect(strength(base, [], [])).toBeCloseTo(base, 9);
      }),
    );
  });

  test('stays from 0 to 1', () => {
    fc.assert(
      fc.property(unit, fc.array(unit), fc.array(unit), (base, supporters, attackers) => {
        const its = strength(base, supporters, attackers);
        expect(its >= -1e-9 && its <= 1 + 1e-9).toBe(true);
      }),
    );
  });

  test('never falls by a supporter and never rises by an attacker', () => {
    fc.assert(
      fc.property(unit, fc.array(unit), fc.array(unit), unit, (base, supporters, attackers, one) => {
        const its = strength(base, supporters, attackers);
        const helped = strength(base, [...supporters, one], attackers);
        const hurt = strength(base, supporters, [...attackers, one]);
        expect(helped >= its - 1e-9 && hurt <= its + 1e-9).toBe(true);
      }),
    );
  });

  test('never falls with the base', () => {
    fc.assert(
      fc.property(unit, unit, fc.array(unit), fc.array(unit), (one, other, supporters, attackers) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const rise = strength(high, supporters, attackers) - strength(low, supporters, attackers);
        expect(rise >= -1e-9).toBe(true);
      }),
    );
  });
});
