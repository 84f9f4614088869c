/** Work that can be done a step at a time, so that whoever waits for it can do something else in between. */
export type Steps<Result> = Generator<void, Result, void>;

/** Does it all in one go. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * A question whose answer takes long, remembered for the few things that were asked about last. Once the steps are done,
 * asking at once costs nothing.
 */
export function inStepsOncePerRecent<K, V>(limit: number, answer: (about: K) => Steps<V>) {
  const known = new Map<K, { readonly answer: V }>();
  const learn = (about: K, found: V) => {
    known.set(about, { answer: found });
    const oldest = known.keys().next();
    if (known.size > limit && !oldest.done) known.delete(oldest.value);
  };
  function* inSteps(about: K): Steps<V> {
    const before = known.get(about);
    if (before) return before.answer;
    const found = yield* answer(about);
    learn(about, found);
    return found;
  }
  return {
    inSteps,
    atOnce: (about: K): V => known.get(about)?.answer ?? atOnce(inSteps(about)),
    isKnown: (about: K): boolean => known.has(about),
    /** Remembers an answer that was found elsewhere. */
    learn,
  };
}
