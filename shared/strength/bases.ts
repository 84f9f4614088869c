import type { Orphans } from '#shared/graph/standing';
import { type Standing, standingOf } from '#shared/graph/standing';
import type { ArgumentMap } from '#shared/model/argument-map';
import type { Grade } from '#shared/model/grade';
import type { MapNode } from '#shared/model/map-node';

/**
 * What statements are worth before anything bears on them, from 0 to 1. The numbers are stated, not measured: they order
 * what they are of, and no more. `docs/strength.md` prints them.
 */
export const baseTable = {
  /** A claim or recommendation, of which nothing is known but what bears on it. */
  claim: 0.5,
  /** Taken as given by the author. */
  assumed: 0.8,
  axiomatic: 1,
  /** Evidence: by how reliable its source is, times how credible what it says. What cannot be judged is unknown, not worst. */
  reliability: { A: 0.95, B: 0.8, C: 0.65, D: 0.4, E: 0.2, F: 0.5 },
  credibility: { 1: 1, 2: 0.9, 3: 0.7, 4: 0.4, 5: 0.2, 6: 0.7 },
} as const satisfies {
  readonly claim: number;
  readonly assumed: number;
  readonly axiomatic: number;
  readonly reliability: Readonly<Record<Grade['reliability'], number>>;
  readonly credibility: Readonly<Record<Grade['credibility'], number>>;
};

/** Evidence without a grade is as good as evidence of which somebody said that it cannot be judged. */
const notJudged: Grade = { reliability: 'F', credibility: 6 };

/** From 0 to 1. What is given up or withdrawn is worth nothing; evidence whose quote is lost is as if nobody had judged it. */
export function baseOf(map: ArgumentMap, node: MapNode, orphans: Orphans): number {
  return byStanding(standingOf(map, node, orphans), node);
}

function byStanding(standing: Standing, { status, grade }: MapNode): number {
  switch (standing) {
    case 'accepted':
      return ofGrade(grade ?? notJudged);
    case 'orphaned':
      return Math.min(ofGrade(grade ?? notJudged), ofGrade(notJudged));
    case 'assumed':
      return status === 'axiomatic' ? baseTable.axiomatic : baseTable.assumed;
    case 'open':
      return baseTable.claim;
    case 'defeated':
    case 'withdrawn':
      return 0;
    default:
      return standing satisfies never;
  }
}

function ofGrade({ reliability, credibility }: Grade): number {
  return baseTable.reliability[reliability] * baseTable.credibility[credibility];
}
