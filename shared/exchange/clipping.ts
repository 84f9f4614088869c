import { relationsWithin } from '#shared/graph/relations-within';
import type { ArgumentMap } from '#shared/model/argument-map';
import { findRecord } from '#shared/model/sorted-records';
import type { Source } from '#shared/model/source';

/**
 * Part of a map as a map of its own, to be put elsewhere: the nodes among `ids`, the relations that are wholly
 * among them, the sources that they cite with what those derive from, and all that hangs on these by id. Being
 * a map, it is written as a file is, and reads back in any version that reads files.
 */
export function clippingOf(map: ArgumentMap, ids: ReadonlySet<string>): ArgumentMap {
  const nodes = map.nodes.filter(({ id }) => ids.has(id));
  const nodeIds = new Set(nodes.map(({ id }) => id));
  const relations = relationsWithin(map, nodeIds);
  const cited = nodes.flatMap(({ citations = [] }) => citations.map(({ source }) => source));
  const sources = withOrigins(map, cited);
  const all = new Set([...nodes, ...relations, ...sources].map(({ id }) => id));
  return {
    title: map.title,
    nodes,
    relations,
    sources,
    waivers: map.waivers.filter(({ subject }) => all.has(subject)),
    view: {
      placements: map.view.placements.filter(({ id }) => nodeIds.has(id)),
      collapsed: map.view.collapsed.filter((id) => nodeIds.has(id)),
    },
  };
}

/** These sources and what they derive from, however far back. */
function withOrigins({ sources }: ArgumentMap, cited: readonly string[]): readonly Source[] {
  const reached = new Set(cited);
  // The set is walked while it grows.
  for (const id of reached)
    for (const origin of findRecord(sources, id)?.derivedFrom ?? []) reached.add(origin);
  return sources.filter(({ id }) => reached.has(id));
}
