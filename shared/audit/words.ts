import type { Graph } from '#shared/graph/graph';
import type { ArgumentMap } from '#shared/model/argument-map';
import type { MapNode } from '#shared/model/map-node';
import { oncePer } from '#shared/model/once-per';
import { findRecord } from '#shared/model/sorted-records';
import { type Source, sourceTitle } from '#shared/model/source';
import { nameWords } from '#shared/words/names';
import { shortened } from '#shared/words/shortened';

const longest = 64;

/** A node by its own words, short enough for the middle of a sentence: “Port traffic fell…”. */
export const quoted: (node: Pick<MapNode, 'id' | 'text'>) => string = oncePer(({ id, text }) =>
  text.trim() === '' ? nameWords.unwritten(id) : inQuotes(text),
);

/** A source by its title. */
export function nameOfSource({ sources }: Pick<ArgumentMap, 'sources'>, id: string): string {
  const source = findRecord(sources, id);
  return source === undefined ? inQuotes(id) : titled(source);
}

const titled = oncePer((source: Source) => inQuotes(sourceTitle(source)));

/** Words in one line, short enough for the middle of a sentence. */
export function inQuotes(text: string): string {
  const words = (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
  return nameWords.quoted(shortened(words, longest));
}

/**
 * A node by its words, a relation by those of its ends: the step from “…” to “…”. A step may end on a step and so on, or
 * even on itself, so no more than `levels` are told.
 */
export function named(graph: Graph, id: string, levels = 3): string {
  const node = graph.node(id);
  if (node !== undefined) return quoted(node);
  const relation = graph.relation(id);
  if (relation === undefined) return id;
  const { premises, target } = relation;
  const names = nameWords.several(premises.map((premise) => named(graph, premise)));
  return levels === 1 && graph.node(target) === undefined
    ? nameWords.stepFrom(names)
    : nameWords.step(names, named(graph, target, levels - 1));
}

/** Sources of a map by their titles, short enough for the middle of a sentence. */
export function sayingSources({ sources }: ArgumentMap): (id: string) => string {
  return (id) => nameOfSource({ sources }, id);
}
