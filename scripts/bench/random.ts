/** Numbers from 0 to 1, by mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixture = Math.imul(state ^ (state >>> 15), 1 | state);
    mixture = (mixture + Math.imul(mixture ^ (mixture >>> 7), 61 | mixture)) ^ mixture;
    return ((mixture ^ (mixture >>> 14)) >>> 0) / 2 ** 32;
  };
}
