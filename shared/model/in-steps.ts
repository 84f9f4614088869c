import { recent } from './recent';

/**
 * Work that can be done a step at a time, so that whoever waits for it can do something else in between. A step may say
 * something, such as how far it is.
 */
export type Steps<Result, Said = void> = Generator<Said, Result, void>;

/** Does it all in one go. */
export function atOnce<Result>(steps: Iterator<unknown, Result, void>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same work, of which every step says the same: for steps that are a part of larger work. */
export function* saying<Result, Said>(
  said: Said,
  steps: Iterator<unknown, Result, void>,
): Steps<Result, Said> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield said;
  }
}

/**
 * A question whose answer takes long, remembered for the few things that were asked about last. Once the steps are done,
 * asking at once costs nothing.
 */
export function inStepsOncePerRecent<K, V, Said = void>(
  limit: number,
  answer: (about: K) => Steps<V, Said>,
): {
  readonly inSteps: (about: K) => Steps<V, Said>;
  readonly atOnce: (about: K) => V;
  readonly isKnown: (about: K) => boolean;
  /** Remembers an answer that was found elsewhere. */
  readonly learn: (about: K, answer: V) => void;
} {
  const known = recent<K, V>(limit);
  function* inSteps(about: K): Steps<V, Said> {
    const before = known.of(about);
    if (before) return before.answer;
    const steps = answer(about);
    for (;;) {
      const step = steps.next();
      if (step.done) {
        known.keep(about, step.value);
        return step.value;
      }
      yield step.value;
      // Somebody else may have found it meanwhile.
      const found = known.of(about);
      if (found) return found.answer;
    }
  }
  return {
    inSteps,
    atOnce: (about) => atOnce(inSteps(about)),
    isKnown: (about) => known.of(about) !== undefined,
    learn: known.keep,
  };
}
