/** Work that is done in one go or a step at a time, and then remembered for the few things it was done for last. */
export interface Remembered<K, V> {
  readonly of: (about: K) => V;
  /** The same, with how far it is (0 to 1) after each step; at once where it is remembered. */
  readonly inSteps: (about: K) => Generator<number, V, void>;
}

export function remembered<K, V>(
  limit: number,
  work: (about: K) => Generator<number, V, void>,
): Remembered<K, V> {
  const known = new Map<K, { readonly value: V }>();
  function* inSteps(about: K): Generator<number, V, void> {
    const entry = known.get(about) ?? { value: yield* work(about) };
    known.set(about, entry);
    const oldest = known.keys().next();
    if (known.size > limit && !oldest.done) known.delete(oldest.value);
    return entry.value;
  }
  return { inSteps, of: (about) => finished(inSteps(about)) };
}

/** What steps come to, all taken at once. */
export function finished<V>(steps: Iterator<unknown, V, void>): V {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
