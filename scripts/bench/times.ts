/** Milliseconds. */
export function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

export function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}

/** Median milliseconds of each piece of work, turn and turn about, so that whatever else the machine does falls on all. */
export function mediansOf<K extends string>(
  rounds: number,
  works: Readonly<Record<K, () => unknown>>,
): Readonly<Record<K, number>> {
  const names = Object.keys(works) as K[]; // The record has no other keys.
  const times = Array.from({ length: rounds }, () => names.map((name) => timeOf(works[name])));
  const medians = names.map((name, index) => [name, median(times.map((round) => round[index] ?? 0))]);
  return Object.fromEntries(medians);
}
