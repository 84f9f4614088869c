import { cone } from '#shared/graph/cone';
import { idAt } from '#shared/graph/graph';
import { rowLength } from '#shared/graph/rows';
import type { ContributionKind } from './contribution';
import { within } from './frame';
import type { Method } from './method';
import type { Strengths } from './strength';
import { probeOf } from './without';

/** How much one statement does for another; below 0, against it. */
export interface Contributor {
  readonly id: string;
  readonly value: number;
}

export interface Contributors {
  /** From the greatest to the least, whichever way they count; then by id. */
  readonly all: readonly Contributor[];
  /** How many further ones were not reckoned, because there are too many: those that are furthest away. */
  readonly leftOut: number;
}

/** So many are asked at least, if there are so many, and at most. */
const fewestAsked = 12;
const mostAsked = 400;

/** What is less is not told of: it would be written as 0.00. */
export const leastTold = 0.005;

/** What does most for the strength of a statement, and against it. None for one that has no strength. */
export function contributorsTo(
  { frame, circular }: Strengths,
  id: string,
  { method, kind }: { readonly method: Method; readonly kind: ContributionKind },
): Contributors {
  const { graph, supporters, attackers } = frame;
  const { places, nodeCount } = graph.net;
  const target = places.get(id);
  if (target === undefined || circular.has(target)) return { all: [], leftOut: 0 };
  // Nearest first.
  const reaching = [...cone(graph, id)].flatMap((each) => places.get(each) ?? []);
  const isLeaf = (place: number) => rowLength(supporters, place) + rowLength(attackers, place) === 0;
  const candidates = reaching.filter(
    (place) =>
      place < nodeCount &&
      place !== target &&
      !circular.has(place) &&
      (kind.among === 'all' || isLeaf(place)),
  );
  const probe = probeOf(within(frame, new Set(reaching)), { method, circular, target });
  // Some kinds ask twice for each.
  const most = Math.max(fewestAsked, Math.floor(probe.affordable / 2));
  const asked = candidates.slice(0, Math.min(mostAsked, most));
  const values = kind.of(probe, asked);
  const all = asked.map((place, index) => ({ id: idAt(graph, place), value: values[index] ?? 0 }));
  return { all: all.sort(bySize), leftOut: candidates.length - asked.length };
}

function bySize(one: Contributor, other: Contributor): number {
  return Math.abs(other.value) - Math.abs(one.value) || (one.id < other.id ? -1 : 1);
}
