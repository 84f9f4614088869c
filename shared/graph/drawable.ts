import type { Graph } from './graph';

/** A choice of nodes and relations with the relations all of whose ends are in it. */
export function withInner({ map }: Graph, ids: Iterable<string>): ReadonlySet<string> {
  const chosen = new Set(ids);
  let waiting = map.relations.filter(({ id }) => !chosen.has(id));
  // A relation may end on one that comes in later.
  for (let before = -1; before !== chosen.size; ) {
    before = chosen.size;
    waiting = waiting.filter(({ id, premises, target }) => {
      if (!chosen.has(target) || !premises.every((premise) => chosen.has(premise))) return true;
      chosen.add(id);
      return false;
    });
  }
  return chosen;
}

/** A choice of nodes and relations with the ends of its relations, without which they cannot be drawn. */
export function withEnds({ relation }: Graph, ids: Iterable<string>): ReadonlySet<string> {
  const chosen = new Set(ids);
  // The set is walked while it grows.
  for (const id of chosen) {
    const step = relation(id);
    if (step === undefined) continue;
    for (const premise of step.premises) chosen.add(premise);
    chosen.add(step.target);
  }
  return chosen;
}
