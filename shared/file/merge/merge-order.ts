import type { Three } from './three';

type Keys = readonly string[];

/**
 * All keys of ours and theirs: in the order of ours, or of theirs where only theirs changed it; what one of them has
 * alone comes after what it came after there. Nothing where the order says something and each changed it in its way.
 */
export function mergeOrder({ base, ours, theirs }: Three<Keys>, ordered: boolean): Keys | undefined {
  const [inOurs, inTheirs] = [new Set(ours), new Set(theirs)];
  const isShared = (key: string) => inOurs.has(key) && inTheirs.has(key);
  const before = base.filter(isShared);
  const old = new Set(before);
  const oursKept = same(
    before,
    ours.filter((key) => old.has(key)),
  );
  const theirsKept = same(
    before,
    theirs.filter((key) => old.has(key)),
  );
  const agree = same(ours.filter(isShared), theirs.filter(isShared));
  if (ordered && !agree && !oursKept && !theirsKept) return undefined;
  return oursKept && !theirsKept ? woven(theirs, ours, isShared) : woven(ours, theirs, isShared);
}

/** The keys of `first`, and behind each run of them what only `second` has there. */
function woven(first: Keys, second: Keys, isShared: (key: string) => boolean): Keys {
  let run: string[] = [];
  const start = run;
  const runs = new Map<string, readonly string[]>();
  for (const key of second) {
    if (isShared(key)) {
      run = [];
      runs.set(key, run);
    } else run.push(key);
  }
  let waiting: Keys = start;
  const all: string[] = [];
  for (const key of first) {
    if (isShared(key)) {
      all.push(...waiting);
      waiting = runs.get(key) ?? [];
    }
    all.push(key);
  }
  return [...all, ...waiting];
}

function same(a: Keys, b: Keys): boolean {
  return a.length === b.length && a.every((key, index) => key === b[index]);
}
