import { isObject } from '#shared/shape/shape';
import { importLossWords as words } from '#shared/words/importing';
import { keepable } from '../importing/keepable';
import type { JsonRecord } from '../own-data/own-data';
import type { AifGraph, AifNode } from './aif-graph';
import { isOfTheArgument } from './argument-layer';
import { writtenFields } from './own-aif';

interface ToCarry {
  readonly graph: AifGraph;
  /** Ids of scheme nodes that became no relation. */
  readonly leftOut: ReadonlySet<string>;
  /** In a file of ours. */
  readonly before: JsonRecord | undefined;
}

/**
 * What a map has no words for goes along under `aif`, so that it can be written again. In a file of ours that is what the
 * map carried `before`, as far as it is still there, and what others have added.
 */
export function carriedOf(
  { graph, leftOut, before }: ToCarry,
  lose: (where: string, what: string) => void,
): { readonly aif?: object } {
  const { nodes, edges, rest } = graph;
  const isOther = (node: AifNode) => !isOfTheArgument(node) || leftOut.has(node.id);
  const others = new Map(nodes.filter(isOther).map((node) => [node.id, node]));
  // Of steps that are left out, each was told.
  for (const [type, number] of countedBy([...others.values()].filter(({ id }) => !leftOut.has(id))))
    lose(words.nodesOf(type), words.carried(number));
  const statements = new Set(nodes.filter(({ type }) => type === 'I').map(({ id }) => id));
  const direct = edges.filter(({ from, to }) => statements.has(from) && statements.has(to));
  if (direct.length > 0) lose(words.edges, words.direct(direct.length));
  const loose = edges.filter(({ from, to }) => others.has(from) || others.has(to));
  const kept = {
    ...keepable(rest),
    ...listed('nodes', [...others.values()]),
    ...listed('edges', [...loose, ...direct]),
  };
  const carried = before === undefined ? kept : joined(graph, before, kept);
  return Object.keys(carried).length > 0 ? { aif: carried } : {};
}

function listed(field: string, items: readonly { readonly record: object }[]): JsonRecord {
  return items.length === 0 ? {} : { [field]: items.map(({ record }) => keepable(record)) };
}

function joined({ nodes, edges }: AifGraph, before: JsonRecord, now: JsonRecord): JsonRecord {
  const inFile = new Set(nodes.map(({ id }) => id));
  const edgesInFile = new Set(edges.map(({ from, to }) => edgeName(from, to)));
  const isThere: Readonly<Record<'nodes' | 'edges', (record: JsonRecord) => boolean>> = {
    nodes: ({ nodeID }) => inFile.has(String(nodeID)),
    // What does not lead from something in the file to something in it was never written there.
    edges: ({ fromID, toID }) =>
      edgesInFile.has(edgeName(fromID, toID)) || !inFile.has(String(fromID)) || !inFile.has(String(toID)),
  };
  const nameOf = ({ nodeID, fromID, toID }: JsonRecord) =>
    nodeID === undefined ? edgeName(fromID, toID) : String(nodeID);
  const added = Object.fromEntries(Object.entries(now).filter(([field]) => !writtenFields.has(field)));
  const lists = (['nodes', 'edges'] as const).flatMap((field) => {
    const known = recordsIn(before[field]);
    const names = new Set(known.map(nameOf));
    const list = [
      ...known.filter(isThere[field]),
      ...recordsIn(now[field]).filter((record) => !names.has(nameOf(record))),
    ];
    return list.length === 0 && !Array.isArray(before[field]) ? [] : [[field, list] as const];
  });
  return { ...added, ...before, ...Object.fromEntries(lists) };
}

function edgeName(from: unknown, to: unknown): string {
  return JSON.stringify([String(from), String(to)]);
}

function recordsIn(value: unknown): readonly JsonRecord[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function countedBy(nodes: readonly AifNode[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { type } of nodes) counts.set(type, (counts.get(type) ?? 0) + 1);
  return counts;
}
