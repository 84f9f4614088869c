import type { MapNode } from '#shared/model/map-node';
import type { Graph } from './graph';
import { merged, nothing, type OriginSet, originSet } from './origin-set';
import { none } from './places';
import { restingSteps } from './resting-steps';
import { rootSourcesOf } from './root-sources';
import { at, eachOf, rowsOf } from './rows';
import { strongComponents } from './strong-components';

/** A root source that something rests on. Sources that derive from each other in a circle are one: the first of them. */
export interface Origin {
  readonly root: string;
  /** The cited sources by way of which it is reached: the first two of them. */
  readonly through: readonly string[];
}

/** Where the evidence beneath a node or relation comes from in the end: as many independent origins as there are roots. */
export interface Origins {
  /** By root (code units). Empty where no evidence counts, and where there are more than can be told one by one. */
  readonly origins: readonly Origin[];
  /** More than 16 origins: nobody will take them for too few, and lists of them would make large maps slow. */
  readonly isMany: boolean;
}

/** The answers to three questions, two of them about a place in the net. */
export interface OriginsBeneath {
  readonly of: (id: string) => Origins;
  readonly at: (place: number) => Origins;
  /** How many origins there are; infinite where there are too many to be told. */
  readonly countAt: (place: number) => number;
}

/**
 * The origins of the evidence beneath every node and relation, itself included. Evidence counts where `counts` says so;
 * linked premises bring together what each rests on. The whole map is walked once, then each question is cheap.
 */
export function originsBeneath(
  graph: Graph,
  counts: (leaf: MapNode, place: number) => boolean,
): OriginsBeneath {
  const { map, net } = graph;
  const roots = rootSourcesOf(map);
  const names = map.sources.map(({ id }) => id);
  const places = new Map(names.map((id, place) => [id, place]));
  // Sources of a circle have all of them as roots, the first one first.
  const origin = (root: string) => places.get(roots.of(root)[0] ?? root) ?? 0;
  // Evidence of one source shares one set with all others of it: so a walk mostly meets what it has already.
  const sets = names.map((id, place) =>
    originSet(roots.of(id).map((root) => ({ root: origin(root), through: [place] }))),
  );
  const ofLeaf = (leaf: MapNode) =>
    roots
      .citedBy(leaf)
      .map((source) => sets[places.get(source) ?? none] ?? nothing)
      .reduce(merged, nothing);

  const beneath = gathered(graph, (place) => {
    const node = map.nodes[place];
    return node?.kind === 'evidence' && counts(node, place) ? ofLeaf(node) : nothing;
  });
  const name = (place: number) => names[place] ?? '';
  const originsAt = (place: number): Origins => {
    const { isMany, entries } = beneath(place);
    const origins = entries.map(({ root, through }) => ({ root: name(root), through: through.map(name) }));
    return { isMany, origins };
  };
  return {
    countAt: (place) => {
      const { isMany, entries } = beneath(place);
      return isMany ? Number.POSITIVE_INFINITY : entries.length;
    },
    at: originsAt,
    of: (id) => {
      const place = net.places.get(id);
      return place === undefined ? { isMany: false, origins: [] } : originsAt(place);
    },
  };
}

/** For each place what itself and everything beneath it comes from. All that rests on one another has the same. */
function gathered(graph: Graph, own: (place: number) => OriginSet): (place: number) => OriginSet {
  const above = restingSteps(graph);
  const components = strongComponents(above);
  const count = components.reduce((most, component) => Math.max(most, component + 1), 0);
  const members = rowsOf(count, (pair) => {
    components.forEach((component, place) => {
      pair(component, place);
    });
  });
  const sets: OriginSet[] = new Array(count).fill(nothing);
  // Steps lead from higher components to lower ones, so all that is beneath has told of itself before.
  for (let component = count - 1; component >= 0; component -= 1) {
    let set = sets[component] ?? nothing;
    eachOf(members, component, (place) => {
      set = merged(set, own(place));
    });
    sets[component] = set;
    eachOf(members, component, (place) =>
      eachOf(above, place, (target) => {
        const other = at(components, target);
        if (other !== component) sets[other] = merged(sets[other] ?? nothing, set);
      }),
    );
  }
  return (place) => sets[at(components, place)] ?? nothing;
}
