import type { Graph } from '#shared/graph/graph';
import type { MapNode } from '#shared/model/map-node';
import { nameWords } from '#shared/words/names';
import { shortened } from '#shared/words/shortened';

const longest = 64;

/** A node by its own words, short enough for the middle of a sentence: “Port traffic fell…”. */
export function quoted({ id, text }: Pick<MapNode, 'id' | 'text'>): string {
  return text.trim() === '' ? nameWords.unwritten(id) : inQuotes(text);
}

/** Words in one line, short enough for the middle of a sentence. */
export function inQuotes(text: string): string {
  const words = (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
  return nameWords.quoted(shortened(words, longest));
}

/** A node by its words, a relation by those of its ends: the step from “…” to “…”. */
export function named(graph: Graph, id: string): string {
  const node = graph.node(id);
  if (node !== undefined) return quoted(node);
  const relation = graph.relation(id);
  if (relation === undefined) return id;
  const { premises, target } = relation;
  const names = premises.map((premise) => named(graph, premise));
  return nameWords.step(nameWords.several(names), named(graph, target));
}
