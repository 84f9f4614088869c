/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixture = Math.imul(state ^ (state >>> 15), 1 | state);
    mixture = (mixture + Math.imul(mixture ^ (mixture >>> 7), 61 | mixture)) ^ mixture;
    return ((mixture ^ (mixture >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A value and everything in it, so that changing any of it throws. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}
