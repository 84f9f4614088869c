import { oncePerRecent } from '#shared/model/once-per';
import { cone } from './cone';
import { type Graph, idAt, roots } from './graph';
import { none } from './places';
import { at, rowOf } from './rows';

/** What collapsed branches hide. */
export interface FoldedAway {
  /** Ids of nodes and relations. */
  readonly hidden: ReadonlySet<string>;
  /** How many statements lie hidden beneath a collapsed node. */
  readonly countBeneath: (id: string) => number;
}

/**
 * What nobody sees while the branches of the map's collapsed nodes are folded away: what leads to nothing but
 * them. What also bears on something that is in sight stays, and so does what nothing leads to.
 */
export const foldedAway: (graph: Graph) => FoldedAway = oncePerRecent(4, (graph) => {
  const { map, net } = graph;
  const folds = new Set(map.view.collapsed.flatMap((id) => net.places.get(id) ?? []));
  if (folds.size === 0) return { hidden: new Set<string>(), countBeneath: () => 0 };
  const seen = inSight(graph, folds);
  const isHidden = (place: number) => seen[place] === 0;
  const hidden = new Set<string>();
  for (let place = 0; place < net.size; place += 1) if (isHidden(place)) hidden.add(idAt(graph, place));
  return {
    hidden,
    countBeneath: (id) => {
      const place = net.places.get(id) ?? none;
      if (!folds.has(place)) return 0;
      const beneath = new Set([place]);
      for (const here of beneath)
        for (const next of below(graph, here)) if (isHidden(next)) beneath.add(next);
      return [...beneath].filter((each) => each < net.nodeCount).length - 1;
    },
  };
});

/** 1 for each place that is reached from above without passing through a fold. */
function inSight(graph: Graph, folds: ReadonlySet<number>): Uint8Array {
  const tops = roots(graph).flatMap(({ id }) => graph.net.places.get(id) ?? []);
  const reachable = reached(graph, tops, new Set());
  // What goes round in circles has no top: there a fold hides what leads to it, and nothing else.
  const loose = [...folds].filter((place) => reachable[place] === 0);
  const beneath = new Set(loose.flatMap((place) => [...cone(graph, idAt(graph, place))]));
  for (let place = 0; place < graph.net.size; place += 1) {
    if (reachable[place] === 0 && (folds.has(place) || !beneath.has(idAt(graph, place)))) tops.push(place);
  }
  return reached(graph, tops, folds);
}

function reached(graph: Graph, from: readonly number[], folds: ReadonlySet<number>): Uint8Array {
  const seen = new Uint8Array(graph.net.size);
  const waiting = [...from];
  for (const place of from) seen[place] = 1;
  for (let here = waiting.pop(); here !== undefined; here = waiting.pop()) {
    if (folds.has(here)) continue;
    for (const next of below(graph, here)) {
      if (at(seen, next) === 1) continue;
      seen[next] = 1;
      waiting.push(next);
    }
  }
  return seen;
}

/** Of a relation its premises and what ends on it, of a node what ends on it. */
function below({ net }: Graph, place: number): readonly number[] {
  return [...rowOf(net.premises, place), ...rowOf(net.into, place)];
}
