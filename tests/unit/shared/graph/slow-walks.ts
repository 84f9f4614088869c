import type { ArgumentMap } from '#shared/model/argument-map';
import type { Relation } from '#shared/model/relation';

/** Steps as pairs of ids, over the relations that count. */
export type Steps = readonly (readonly [from: string, to: string])[];

export function slowSteps({ relations }: ArgumentMap, counts: (relation: Relation) => boolean): Steps {
  return relations
    .filter(counts)
    .flatMap(({ id, premises, target }) => [
      ...premises.map((premise) => [premise, id] as const),
      [id, target] as const,
    ]);
}

/** Whether a relation is a support of a node. */
export function isSupportOfNode({ nodes }: ArgumentMap): (relation: Relation) => boolean {
  return ({ kind, target }) => kind === 'support' && nodes.some(({ id }) => id === target);
}

/** Fewest steps, one at least, between any two ids; by trying every id as a stop in between. */
export function slowDistances(steps: Steps): (from: string, to: string) => number {
  const ids = [...new Set(steps.flat())];
  const lengths = new Map(steps.map(([from, to]) => [`${from} ${to}`, 1]));
  const length = (from: string, to: string) => lengths.get(`${from} ${to}`) ?? Number.POSITIVE_INFINITY;
  for (const stop of ids) {
    for (const from of ids) {
      for (const to of ids) {
        const around = length(from, stop) + length(stop, to);
        if (around < length(from, to)) lengths.set(`${from} ${to}`, around);
      }
    }
  }
  return length;
}

/** Whether each id of a way follows from the one before by a step. */
export function isWay(steps: Steps, way: readonly string[]): boolean {
  return way.slice(1).every((to, index) => steps.some((step) => step[0] === way[index] && step[1] === to));
}
