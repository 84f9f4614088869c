import { expect, test } from 'vitest';
import { atOnce, inStepsOncePerRecent } from '#shared/model/in-steps';
import { oncePer, oncePerRecent } from '#shared/model/once-per';

/** A question that says how often it was worked out. */
function counted() {
  let times = 0;
  return () => {
    times += 1;
    return times;
  };
}

test('an answer is worked out once for each thing', () => {
  const ask = oncePer<object, number>(counted());
  const [one, other] = [{}, {}];
  expect([ask(one), ask(one), ask(other), ask(one)]).toEqual([1, 1, 2, 1]);
});

test('also if the answer is nothing', () => {
  const count = counted();
  const ask = oncePer<object, undefined>(() => void count());
  const one = {};
  ask(one);
  ask(one);
  expect(count()).toBe(2);
});

test('only the answers about the few things that were asked about last are kept', () => {
  const ask = oncePerRecent<string, number>(2, counted());
  expect(['a', 'b', 'a', 'c', 'a', 'b'].map(ask)).toEqual([1, 2, 1, 3, 1, 4]);
});

test('so are those that are worked out in steps', () => {
  const count = counted();
  const ask = inStepsOncePerRecent<string, number>(2, function* () {
    yield;
    return count();
  });
  atOnce(ask.inSteps('a'));
  expect(['a', 'b', 'a', 'c', 'a', 'b'].map(ask.atOnce)).toEqual([1, 2, 1, 3, 1, 4]);
});
