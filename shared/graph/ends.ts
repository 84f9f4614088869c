import type { ArgumentMap } from '#shared/model/argument-map';
import { oncePerRecent } from '#shared/model/once-per';
import { none, type Places, placesIn } from './places';
import type { Rows } from './rows';

type Lists = Pick<ArgumentMap, 'nodes' | 'relations'>;

/** What the relations of a map lead from and to, as places. Rows and arrays have something for each place. */
export interface Ends {
  readonly places: Places;
  /** Of a relation; empty for nodes. */
  readonly premises: Rows;
  /** What a relation ends on; `none` for nodes. */
  readonly targets: Int32Array;
  /** A premise that is no node, or what a relation ends on and is nothing at all; undefined if there is no such id. */
  readonly dangling: string | undefined;
}

/** What is known of ends beforehand, because the map is mostly an earlier one. */
export interface KeptPlaces {
  /** The place of what a relation ends on, by its index; undefined where that is not known. */
  readonly target: (relation: number) => number | undefined;
  /** The place of its first, second … premise. */
  readonly premise: (relation: number, nth: number) => number | undefined;
  /** Undefined unless the nodes have the ids that they had. */
  readonly ofNodes: Places['ofNodes'] | undefined;
}

/** The same without `kept`, but to look up every id is most of the cost. */
export function endsOf(lists: Lists, kept?: KeptPlaces): Ends {
  return kept ? endsIn(lists, kept) : endsAnew(lists.nodes)(lists.relations);
}

/** Of the last lists alone: a file is asked about when it is checked, and again when it is indexed. */
const endsAnew = oncePerRecent(1, (nodes: Lists['nodes']) =>
  oncePerRecent(1, (relations: Lists['relations']) => endsIn({ nodes, relations })),
);

function endsIn({ nodes, relations }: Lists, kept?: KeptPlaces): Ends {
  const places = placesIn({ nodes, relations }, kept?.ofNodes);
  const size = nodes.length + relations.length;
  const targets = new Int32Array(size).fill(none);
  const starts = new Int32Array(size + 1);
  const items: number[] = [];
  let dangling: string | undefined;
  const orNone = (place: number | undefined, id: string): number => {
    if (place === undefined) dangling ??= id;
    return place ?? none;
  };
  const nodePlaces = places.ofNodes();
  relations.forEach(({ premises, target }, index) => {
    const relation = nodes.length + index;
    targets[relation] = kept?.target(index) ?? orNone(places.get(target), target);
    premises.forEach((id, nth) => {
      items.push(kept?.premise(index, nth) ?? orNone(nodePlaces.get(id), id));
    });
    starts[relation + 1] = items.length;
  });
  return { places, targets, premises: { starts, items: new Int32Array(items) }, dangling };
}
