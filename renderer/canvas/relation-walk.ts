import { centreOf, type Rect } from '#shared/drawing/rect';
import { type Graph, graphOf, relationsFrom, relationsInto } from '#shared/graph/graph';
import type { ArgumentMap } from '#shared/model/argument-map';
import type { Relation } from '#shared/model/relation';
import { findRecord } from '#shared/model/sorted-records';
import type { Direction } from './spatial-walk';

/**
 * Where a step along the argument leads: up towards what is argued for, down towards reasons and objections,
 * left and right among those that bear on the same thing. Steps alternate between nodes and relations. What
 * has no place is not drawn, and passed over.
 */
export function walkRelations(
  map: ArgumentMap,
  placeOf: (id: string) => Rect | undefined,
  from: string,
  direction: Direction,
): string | null {
  const graph = graphOf(map);
  const relation = findRecord(map.relations, from);
  const inOrder = (ids: Iterable<string>) => fromLeftToRight(placeOf, ids);
  switch (direction) {
    case 'up':
      return relation?.target ?? inOrder(idsOf(relationsFrom(graph, from)))[0] ?? null;
    case 'down':
      return inOrder([...(relation?.premises ?? []), ...idsOf(relationsInto(graph, from))])[0] ?? null;
    case 'left':
    case 'right': {
      const row = inOrder(relation ? siblingRelations(graph, relation) : siblingNodes(graph, from));
      return row[row.indexOf(from) + (direction === 'left' ? -1 : 1)] ?? null;
    }
    default:
      return direction satisfies never;
  }
}

/** The relations that share a target or a premise with this one, itself among them. */
function siblingRelations(graph: Graph, { premises, target }: Relation): ReadonlySet<string> {
  const fromSamePremises = premises.flatMap((premise) => relationsFrom(graph, premise));
  return new Set(idsOf([...relationsInto(graph, target), ...fromSamePremises]));
}

/** The nodes that bear on something that this one bears on, itself among them. */
function siblingNodes(graph: Graph, id: string): ReadonlySet<string> {
  const targets = relationsFrom(graph, id).map((relation) => relation.target);
  return new Set(
    targets.flatMap((target) => relationsInto(graph, target).flatMap(({ premises }) => premises)),
  );
}

function fromLeftToRight(
  placeOf: (id: string) => Rect | undefined,
  ids: Iterable<string>,
): readonly string[] {
  const place = (id: string) => {
    const box = placeOf(id);
    return box ? centreOf(box).x : 0;
  };
  return [...ids]
    .filter((id) => placeOf(id) !== undefined)
    .sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}

function idsOf(relations: readonly Relation[]): readonly string[] {
  return relations.map(({ id }) => id);
}
