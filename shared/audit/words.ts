import type { Graph } from '#shared/graph/graph';
import type { MapNode } from '#shared/model/map-node';

const longest = 64;

/** A node by its own words, short enough for the middle of a sentence: “Port traffic fell…”. */
export function quoted({ id, text }: MapNode): string {
  const words = (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
  return words === '' ? `“…” (${id}, no text yet)` : `“${shortened(words)}”`;
}

/** A node by its words, a relation by those of its ends: the step from “…” to “…”. */
export function named(graph: Graph, id: string): string {
  const node = graph.node(id);
  if (node !== undefined) return quoted(node);
  const relation = graph.relation(id);
  if (relation === undefined) return id;
  const { premises, target } = relation;
  return `the step from ${listed(premises.map((premise) => named(graph, premise)))} to ${named(graph, target)}`;
}

/** `one`, `one and another`, `one, another and 3 more`. */
export function listed(names: readonly string[]): string {
  const shown = names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} more`] : names;
  const last = shown.at(-1) ?? '';
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`;
}

/** Cut between words where there are any, and never within a character. */
function shortened(text: string): string {
  if (text.length <= longest) return text;
  const start = text.slice(0, longest);
  const space = start.lastIndexOf(' ');
  const cut = space > longest / 2 ? start.slice(0, space) : start.replace(/[\ud800-\udbff]$/, '');
  return `${cut.replace(/[\s,;:.–—-]+$/, '')}…`;
}
