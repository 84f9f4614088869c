import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Mounting,
  mostAtOnce,
  nextMounting,
  nothingMounted,
} from '../../../../renderer/canvas/mounting';

const ids = (count: number) => Array.from({ length: count }, (_, index) => `n${index}`);

/** Steps until nothing changes any more. */
function settled(before: Mounting, sight: Parameters<typeof nextMounting>[1]) {
  const steps = [before];
  for (;;) {
    const last = steps.at(-1) ?? before;
    const next = nextMounting(last, sight);
    if (next === last) return { last, steps };
    steps.push(next);
    if (steps.length > 1000) throw new Error('It never settles.');
  }
}

describe('elements', () => {
  test('of a small map are all there at once', () => {
    const first = nextMounting(nothingMounted, { mapSize: 75, wanted: ids(75), kept: [] });
    expect(first).toMatchObject({ isFar: false, isComplete: true });
    expect(first.ids.size).toBe(75);
  });

  test('of a large map come a few in each frame, the most wanted first', () => {
    const first = nextMounting(nothingMounted, { mapSize: 10_000, wanted: ids(100), kept: [] });
    expect(first.ids.has('n0')).toBe(true);
    expect(first.ids.size).toBeLessThan(100);
    expect(first.isComplete).toBe(false);
  });

  test('come and go more slowly while the view moves', () => {
    const sight = { mapSize: 10_000, wanted: ids(100), kept: [] };
    const atRest = nextMounting(nothingMounted, sight);
    expect(nextMounting(nothingMounted, { ...sight, isMoving: true }).ids.size).toBeLessThan(atRest.ids.size);
    const { last } = settled(nothingMounted, sight);
    const elsewhere = { ...sight, wanted: [] };
    const staying = nextMounting(last, { ...elsewhere, isMoving: true }).ids.size;
    expect(staying).toBeGreaterThan(nextMounting(last, elsewhere).ids.size);
  });

  test('hurry while the view moves where many are awaited', () => {
    const sight = { mapSize: 10_000, kept: [], isMoving: true };
    const few = nextMounting(nothingMounted, { ...sight, wanted: ids(10) });
    const many = nextMounting(nothingMounted, { ...sight, wanted: ids(30) });
    expect(many.ids.size).toBeGreaterThan(few.ids.size);
  });

  test('go where too much is in sight to be read, but for what has the focus', () => {
    const { last } = settled(nothingMounted, { mapSize: 10_000, wanted: ids(200), kept: [] });
    const far = settled(last, { mapSize: 10_000, wanted: ids(5000), kept: ['n4999'] }).last;
    expect(far).toMatchObject({ isFar: true, ids: new Set(['n4999']) });
  });

  test('do not come and go at one number', () => {
    const wanted = ids(mostAtOnce);
    const near = settled(nothingMounted, { mapSize: 10_000, wanted, kept: [] }).last;
    const far = settled(near, { mapSize: 10_000, wanted: ids(mostAtOnce + 1), kept: [] }).last;
    expect(near.isFar).toBe(false);
    expect(far.isFar).toBe(true);
    expect(settled(far, { mapSize: 10_000, wanted, kept: [] }).last.isFar).toBe(true);
  });

  test('always end as what is wanted, never losing what is kept', () => {
    const anyIds = fc.uniqueArray(
      fc.integer({ min: 0, max: 900 }).map((n) => `n${n}`),
      { maxLength: 400 },
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(anyIds, anyIds), { minLength: 1, maxLength: 4 }), (sights) => {
        let at = nothingMounted;
        for (const [wanted, others] of sights) {
          const kept = others.slice(0, 1);
          const { last, steps } = settled(at, { mapSize: 1000, wanted, kept });
          for (const step of steps.slice(1)) for (const id of kept) expect(step.ids.has(id)).toBe(true);
          expect(last.isComplete).toBe(true);
          expect(last.ids).toEqual(new Set(last.isFar ? kept : [...wanted, ...kept]));
          at = last;
        }
      }),
    );
  });
});
