import { recommendations } from '#shared/graph/graph';
import { type Labels, oncePerWordless } from '#shared/graph/labels';
import { atOnce } from '#shared/model/in-steps';
import { cutSetsInSteps } from './cut-sets';
import { ledgerOf } from './ledger-of';
import { singlePointsOf } from './single-points';

/** No more places than this are visited, for one recommendation and for all of a map; the rest is left untried. */
const mostVisits = { forOne: 200_000, forAll: 1_000_000 } as const;

/** Two things, one of which a recommendation needs. */
export interface ThinPoint {
  readonly recommendation: string;
  readonly by: 'evidence' | 'source';
  /** Two ids. */
  readonly pair: readonly string[];
}

/** The recommendations that no single thing fells and two together do, each with the first such pair that is found. */
export const thinPointsOf: (labels: Labels) => readonly ThinPoint[] = oncePerWordless((frame) => {
  const { count } = ledgerOf(frame);
  const single = singlePointsOf(frame);
  const felled = new Set([...single.evidence.values(), ...single.sources.values()].flat());
  const last = count.visits + mostVisits.forAll;
  return recommendations(frame.graph).flatMap(({ id }): readonly ThinPoint[] => {
    if (felled.has(id) || count.visits >= last) return [];
    for (const by of ['evidence', 'source'] as const) {
      const search = { by, maxSize: 2, mostCuts: 1, mostVisits: mostVisits.forOne };
      const [pair] = atOnce(cutSetsInSteps(frame, id, search)).cuts;
      if (pair) return [{ recommendation: id, by, pair }];
    }
    return [];
  });
});
