import { expect, test } from 'vitest';
import { gone, left, noVisits, type Place, type Visits } from '../../../../renderer/store/visits';

const at = (current: string): Place => ({ current, view: { x: 0, y: 0, zoom: 1 } });

/** Goes one way and back or forward; where it ends and what remains. */
const step = (visits: Visits, here: string, way: 1 | -1) => {
  const next = gone(visits, at(here), way);
  if (next === null) throw new Error('There is no way.');
  return next;
};

test('back leads through the places that were left, and forward again', () => {
  const visits = left(left(noVisits, at('A')), at('B'));
  const back = step(visits, 'C', -1);
  expect(back.to.current).toBe('B');
  const further = step(back.visits, 'B', -1);
  expect(further.to.current).toBe('A');
  const forward = step(further.visits, 'A', 1);
  expect(forward.to.current).toBe('B');
  expect(step(forward.visits, 'B', 1).to.current).toBe('C');
});

test('a jump from somewhere else ends the way forward', () => {
  const back = step(left(noVisits, at('A')), 'B', -1);
  expect(gone(left(back.visits, at('A')), at('C'), 1)).toBeNull();
});

test('the same place is not left twice', () => {
  expect(left(left(noVisits, at('A')), at('A')).back).toHaveLength(1);
});

test('at the ends there is no way', () => {
  expect(gone(noVisits, at('A'), -1)).toBeNull();
});

test('so many places are remembered', () => {
  let visits = noVisits;
  for (let index = 0; index < 500; index += 1) visits = left(visits, at(String(index)));
  expect(visits.back).toHaveLength(100);
  expect(visits.back.at(-1)?.current).toBe('499');
});
