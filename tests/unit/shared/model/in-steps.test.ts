import { expect, test } from 'vitest';
import { inStepsOncePerRecent, type Steps } from '#shared/model/in-steps';

function counting() {
  const done: string[] = [];
  const counted = inStepsOncePerRecent(4, function* (word: string): Steps<number> {
    for (let place = 0; place < word.length; place += 1) {
      done.push(word);
      yield;
    }
    return word.length;
  });
  return { counted, done };
}

test('what was worked out in steps is at hand', () => {
  const { counted, done } = counting();
  for (const _ of counted.inSteps('abc'));
  expect([counted.isKnown('abc'), counted.atOnce('abc'), done.length]).toEqual([true, 3, 3]);
});

test('steps end as soon as somebody else has found the answer', () => {
  const { counted, done } = counting();
  const steps = counted.inSteps('abcdef');
  steps.next();
  steps.next();
  counted.learn('abcdef', 6);
  expect(steps.next()).toEqual({ done: true, value: 6 });
  expect(done).toHaveLength(2);
});
