import { describe, expect, test } from 'vitest';
import { graphOf } from '#shared/graph/graph';
import { sketch } from '#shared/model/sketch';
import { contributorsTo } from '#shared/strength/contributing';
import { contributionOf } from '#shared/strength/contributions';
import { usualMethod } from '#shared/strength/methods';
import { strengthOf, strengthsOf } from '#shared/strength/strength';
import { bare, contributionsIn, strengthIn } from './reckoned';

const worked = bare('E1 supports C1, C1 supports R1, E2 attacks C1, E3 attacks E2', {
  E1: 0.9,
  E2: 0.7,
  E3: 0.6,
});

function contributorsIn(text: string, id: string, kind: string) {
  const strengths = strengthsOf(graphOf(sketch(text)), usualMethod);
  return contributorsTo(strengths, id, { method: usualMethod, kind: contributionOf(kind) });
}

describe('contributions', () => {
  test('T2: by removal, the strength that is lost without each', () => {
    expect(contributionsIn(worked, 'R1', 'removal')).toEqual({
      C1: expect.closeTo(0.12087, 5),
      E1: expect.closeTo(0.053303, 5),
      E2: expect.closeTo(-0.051008, 5),
      E3: expect.closeTo(0.014695, 5),
    });
  });

  test('from the greatest to the least, whichever way they count', () => {
    expect(Object.keys(contributionsIn(worked, 'R1', 'removal'))).toEqual(['C1', 'E1', 'E2', 'E3']);
  });

  test('by gradient, what a little more worth would change', () => {
    const { E1 } = contributionsIn(bare('E1 supports R1', { E1: 0.9 }), 'R1', 'gradient');
    expect(E1).toBeCloseTo(0.9 / 1.81 ** 2, 5); // The derivative of 0.5 + 0.5 e² / (1 + e²) at 0.9.
  });

  test('by gradient, an objection counts against', () => {
    expect(contributionsIn(worked, 'R1', 'gradient').E2).toBeLessThan(0);
  });

  test('a step without one of its premises is gone', () => {
    const frame = bare('E1 + E2 supports R1, E3 supports R1', { E1: 0.9, E2: 0.4, E3: 0.3 });
    const { E1, E2 } = contributionsIn(frame, 'R1', 'removal');
    expect(E1).toBeCloseTo(E2 ?? 0, 9);
  });

  test('a circle does not take over from what held it up', () => {
    const text = 'E1 supports C1, C1 supports C2, C2 supports C1, C2 supports R1';
    const [first] = contributorsIn(text, 'R1', 'removal').all.filter(({ id }) => id === 'E1');
    const whole = strengthOf(strengthsOf(graphOf(sketch(text)), usualMethod), 'R1');
    expect(first?.value).toBeCloseTo(Number(whole) - 0.5, 9);
  });

  test('nothing contributes to what has no strength', () => {
    expect(contributorsIn('C1 supports C2, C2 supports C1', 'C1', 'removal').all).toEqual([]);
  });

  test('of many, the nearest are asked and the others counted', () => {
    const links = Array.from({ length: 500 }, (_, n) => `C${n + 1} supports C${n}`).join(', ');
    const { all, leftOut } = contributorsIn(links, 'C0', 'removal');
    expect([all.length, leftOut]).toEqual([400, 100]);
  });
});

const shares = (count: number) => {
  const names = Array.from({ length: count }, (_, n) => `E${n}`);
  const lines = names.map((id, n) => (n % 3 === 2 ? `${id} attacks R1` : `${id} supports R1`));
  const bases = Object.fromEntries(names.map((id, n) => [id, 0.2 + (n % 5) / 10]));
  return bare(lines.join(', '), bases);
};

describe('Shapley', () => {
  test.each([4, 12, 15])('of %i leaves: together they make up all that the strength gained', (count) => {
    const frame = shares(count);
    const all = Object.values(contributionsIn(frame, 'R1', 'shapley'));
    const gained = strengthIn(frame, 'quadratic-energy', 'R1') - 0.5;
    expect(all.reduce((sum, value) => sum + value, 0)).toBeCloseTo(gained, 9);
  });

  test('two that do the same have the same share', () => {
    const { E1, E2 } = contributionsIn(
      bare('E1 + E2 supports R1, E3 attacks R1', { E1: 0.7, E2: 0.7, E3: 0.2 }),
      'R1',
      'shapley',
    );
    expect(E1).toBeCloseTo(E2 ?? 0, 9);
  });

  test('only what rests on nothing in the map has a share', () => {
    expect(Object.keys(contributionsIn(worked, 'R1', 'shapley')).toSorted()).toEqual(['E1', 'E3']);
  });
});
