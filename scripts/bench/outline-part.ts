import { components } from '#shared/graph/components';
import { graphOf } from '#shared/graph/graph';
import { folded } from '#shared/layout/fold';
import { type OutlineGraph, outlineGraphOf } from '#shared/layout/outline-graph';
import type { ArgumentMap, Placement, Point } from '#shared/model/argument-map';
import type { MapNode } from '#shared/model/map-node';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The largest part of a map as our own layout sees it, with leaves in columns: what other engines are given to lay out. */
export function outlinePart(map: ArgumentMap, sizeOf: (node: MapNode) => Size): OutlineGraph {
  const graph = graphOf(map);
  const ids = components(graph).toSorted((a, b) => b.length - a.length)[0] ?? [];
  const nodes = ids.flatMap((id) => graph.node(id) ?? []);
  const relations = ids.flatMap((id) => graph.relation(id) ?? []);
  const outline = outlineGraphOf(graph, { nodes, relations }, sizeOf);
  return folded(outline, { boxes: 2.5, isDeep: false, aspect: 0.5 });
}

const junctionSize = 14;

/** The room that an item asks for; columns ask for that of their first row, and hang down from there. */
export function roomOf({ items }: OutlineGraph, index: number): Size {
  const block = items[index]?.block;
  return { width: block?.size.width ?? junctionSize, height: block?.headHeight ?? junctionSize };
}

/** Places of the nodes of an item whose top left corner an engine has put there. */
export function placementsAt({ items }: OutlineGraph, index: number, { x, y }: Point): readonly Placement[] {
  return (items[index]?.block?.members ?? []).map(({ id, at }) => {
    return { id, at: { x: Math.round(x + at.x), y: Math.round(y + at.y) } };
  });
}
