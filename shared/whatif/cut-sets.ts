import type { Labels } from '#shared/graph/labels';
import { at } from '#shared/graph/rows';
import type { Steps } from '#shared/model/in-steps';
import { type CandidateSort, type Candidates, candidatesOf } from './candidates';
import { type Grounds, groundsOf } from './grounds';
import { isIn, type Ledger } from './ledger';
import { ledgerOf } from './ledger-of';
import { withOff } from './trial';

/** What has to fall together, so that something is no longer IN. */
export interface CutSets {
  /** Ids of evidence or sources, or names of authors: by size, then by id (code units), and so within each. */
  readonly cuts: readonly (readonly string[])[];
  /** Whether these are all; false where the search came to one of its limits. */
  readonly isComplete: boolean;
}

export interface CutSearch {
  readonly by: CandidateSort;
  /** The most that may fall together. */
  readonly maxSize: number;
  /** No more cuts than this are listed. */
  readonly mostCuts?: number;
  /** No more places than this are visited. */
  readonly mostVisits?: number;
}

/** How far a search is. */
export interface CutProgress {
  /** How many fall together in the sets that are tried now. */
  readonly size: number;
  /** From 0 to 1, of this size. */
  readonly share: number;
  /** What was found until now, in order. */
  readonly soFar: () => CutSets['cuts'];
}

/** What a search is content with, unless it is told otherwise. */
export const cutLimits = { size: 3, cuts: 2000, visits: 30_000_000 } as const;

/**
 * The minimal cut sets of a node or relation that is IN: the sets of candidates, up to a size, that make it leave IN when
 * they fall together, and of which no smaller part does. There are none of what is not IN.
 *
 * By increasing size. As long as its grounds stand (`grounds.ts`), a node stays IN, whatever else falls. So whatever cuts
 * it besides a set that does not must fell a part of the grounds that it has left with that set, and nothing else is
 * tried: the hitting set tree of Reiter (1987). It holds with objections too, where more falling may let things rise,
 * because the grounds contain what answers each objection.
 */
export function* cutSetsInSteps(labels: Labels, id: string, search: CutSearch): Steps<CutSets, CutProgress> {
  const ledger = ledgerOf(labels);
  const { net, map } = labels.graph;
  const place = net.places.get(id);
  if (place === undefined || at(ledger.values, place) !== isIn) return { cuts: [], isComplete: true };
  const candidates = candidatesOf(map, search.by);
  const { maxSize, mostCuts = cutLimits.cuts, mostVisits = cutLimits.visits } = search;
  const lastVisit = ledger.count.visits + mostVisits;
  const cuts = new Map<string, Together>();
  const soFar = () => inOrder(cuts.values(), candidates);
  const isFull = () => cuts.size >= mostCuts || ledger.count.visits >= lastVisit;
  let open: readonly Together[] = [[]];
  for (let size = 1; size <= maxSize && open.length > 0; size += 1) {
    const standing = new Map<string, Together>();
    for (const [done, together] of open.entries()) {
      for (const larger of promising({ ledger, candidates, place, together, isLast: size === maxSize })) {
        if (standing.has(keyOf(larger.together)) || hasPartIn(cuts, larger.together)) continue;
        if (isFull()) return { cuts: soFar(), isComplete: false };
        (larger.fells() ? cuts : standing).set(keyOf(larger.together), larger.together);
        yield { size, share: done / open.length, soFar };
      }
    }
    open = [...standing.values()];
  }
  return { cuts: soFar(), isComplete: true };
}

/** Candidates that fall together, in ascending order. */
type Together = readonly number[];

interface Extended {
  readonly together: Together;
  /** Tries it out. */
  readonly fells: () => boolean;
}

interface Extending {
  readonly ledger: Ledger;
  readonly candidates: Candidates;
  readonly place: number;
  readonly together: Together;
  /** Whether larger sets will be tried. */
  readonly isLast: boolean;
}

/** Sets with one more candidate than one with which the place is still IN: all that might fell it. */
function* promising({ ledger, candidates, place, together, isLast }: Extending): Iterable<Extended> {
  const fallen = new Set(candidates.fallenWith(together));
  const under = (grounds: Grounds) => new Set(grounds.evidence.flatMap(candidates.under));
  let left: ReadonlySet<number> = withOff(ledger, [...fallen], () => under(groundsOf(ledger, place)));
  const fells = (larger: Together) =>
    withOff(ledger, candidates.fallenWith(larger), () => {
      if (at(ledger.values, place) !== isIn) return true;
      if (!isLast) return false;
      // These are other grounds, and what is to fell it must fell these too, unless they hang on what fell just now.
      const others = groundsOf(ledger, place);
      if (others.off.every((each) => fallen.has(each))) left = both(left, under(others));
      return false;
    });
  for (const candidate of left) {
    if (together.includes(candidate) || !left.has(candidate)) continue;
    const larger = [...together, candidate].sort((one, other) => one - other);
    yield { together: larger, fells: () => fells(larger) };
  }
}

function both(one: ReadonlySet<number>, other: ReadonlySet<number>): ReadonlySet<number> {
  return new Set([...one].filter((each) => other.has(each)));
}

function keyOf(together: Together): string {
  return together.join(' ');
}

/** Whether a part of it, or all of it, is known to be a cut. There are few parts: sets are small. */
function hasPartIn(cuts: ReadonlyMap<string, Together>, together: Together): boolean {
  for (let chosen = 1; chosen < 1 << together.length; chosen += 1) {
    if (cuts.has(keyOf(together.filter((_, index) => chosen & (1 << index))))) return true;
  }
  return false;
}

function inOrder(cuts: Iterable<Together>, { idOf }: Candidates): readonly (readonly string[])[] {
  return Array.from(cuts, (together) => together.map(idOf).sort()).sort(
    (one, other) => one.length - other.length || firstDifference(one, other),
  );
}

function firstDifference(one: readonly string[], other: readonly string[]): number {
  const index = one.findIndex((id, place) => id !== other[place]);
  return (one[index] ?? '') < (other[index] ?? '') ? -1 : 1;
}
