import { type LeastGrade, meets } from '#shared/audit/grades';
import { groundedChainOf } from '#shared/graph/grounded';
import type { Labels } from '#shared/graph/labels';
import type { MapNode } from '#shared/model/map-node';
import { oncePer } from '#shared/model/once-per';

/** Good enough for what; from what nobody would doubt to what is hardly more than hearsay. */
const ladder: readonly LeastGrade[] = [
  { reliability: 1, credibility: 1 },
  { reliability: 2, credibility: 2 },
  { reliability: 3, credibility: 3 },
  { reliability: 4, credibility: 4 },
  { reliability: 5, credibility: 5 },
];

/**
 * How good the best complete chain beneath a node or relation is. A chain is as good as the worst of its evidence.
 * - a grade: all its evidence is graded so, or better on both axes
 * - `assumed`: it has no evidence, and ends in what is assumed
 * - `unjudged`: every chain has evidence that has no grade, or one that says that nobody can judge
 * - `incomplete`: none is complete down to sources
 */
export type ChainGrade = LeastGrade | 'assumed' | 'unjudged' | 'incomplete';

export function chainGradeOf(labels: Labels, id: string): ChainGrade {
  const { assumed, rungs, sourced } = chainsOf(labels);
  if (assumed.has(id)) return 'assumed';
  const rung = rungs.find(({ held }) => held.has(id));
  if (rung !== undefined) return rung.least;
  return sourced.has(id) ? 'unjudged' : 'incomplete';
}

/** One walk over the map for each rung serves all accounts of it. */
const chainsOf = oncePer(({ graph, orphans }: Labels) => {
  const chains = (isGoodEnough: (evidence: MapNode) => boolean) =>
    groundedChainOf(graph, orphans, isGoodEnough);
  return {
    assumed: chains(() => false),
    rungs: ladder.map((least) => ({
      least,
      held: chains(({ grade }) => grade !== undefined && meets(grade, least)),
    })),
    sourced: chains(() => true),
  };
});
