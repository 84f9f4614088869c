import type { ArgumentMap } from '#shared/model/argument-map';
import type { Relation } from '#shared/model/relation';
import { isObject } from '#shared/shape/shape';
import { headOf, type JsonRecord, type OwnData } from '../own-data/own-data';
import type { Said } from '../own-data/with-own-data';
import type { AifGraph } from './aif-graph';
import { schemeId, schemeName } from './scheme-id';

/** In an AIF file of ours, what AIF has no place for stands in this field of the top level. */
export const ownField = 'x-warrant';

/** Fields of AIF that a file of ours has for other programs; what they say is in the map. */
export const writtenFields: ReadonlySet<string> = new Set([
  ownField,
  'schemefulfillments',
  'participants',
  'locutions',
  'descriptorfulfillments',
  'cqdescriptorfulfillments',
]);

/** What we kept in an AIF file. */
export interface OwnAif {
  readonly data: OwnData;
  /** Ids of the nodes that tell other programs what is quoted: the citations themselves were kept. */
  readonly quoted: ReadonlySet<string>;
  /** What the map carried along of AIF. */
  readonly carried: JsonRecord;
}

/** What to keep of a map in AIF that is written. `quoted` are ids of the nodes that only repeat what citations say. */
export function ownFieldOf(map: ArgumentMap, quoted: readonly string[]): JsonRecord {
  return {
    map: headOf(map),
    nodes: map.nodes.map(({ text: _text, ...fields }) => fields),
    relations: map.relations.map(({ premises: _premises, target: _target, ...fields }) => fields),
    quoted,
  };
}

/** What was kept in a file of ours; nothing in one of other programs. */
export function ownAifIn(file: JsonRecord): OwnAif | undefined {
  const own = file[ownField];
  if (!isObject(own)) return undefined;
  const head = isObject(own.map) ? own.map : {};
  return {
    data: { head, nodes: byId(own.nodes), relations: byId(own.relations) },
    carried: isObject(head.aif) ? head.aif : {},
    quoted: new Set(listOf(own.quoted).filter((id) => typeof id === 'string')),
  };
}

function byId(records: unknown): ReadonlyMap<string, JsonRecord> {
  return new Map(
    listOf(records).flatMap((record) =>
      isObject(record) && typeof record.id === 'string' ? [[record.id, record] as const] : [],
    ),
  );
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The graph without what repeats the citations that were kept. */
export function withoutQuotes(graph: AifGraph, { quoted }: OwnAif): AifGraph {
  return {
    ...graph,
    nodes: graph.nodes.filter(({ id }) => !quoted.has(id)),
    edges: graph.edges.filter(({ from, to }) => !quoted.has(from) && !quoted.has(to)),
  };
}

/** The graph without what the map carried along: what of it is said in the map was read from it long ago. */
export function withoutCarried(graph: AifGraph, { carried }: OwnAif): AifGraph {
  const known = new Set(
    listOf(carried.nodes).map((record) => (isObject(record) ? String(record.nodeID) : '')),
  );
  return { ...graph, nodes: graph.nodes.filter(({ id }) => !known.has(id)) };
}

/**
 * Texts, kinds and what leads where are in the graph itself, and so is the scheme, as its name. Citations come of what
 * others have added to the graph.
 */
export const saidInAif: Said = {
  node: ({ text, citations = [] }, kept) => ({
    text,
    ...(citations.length > 0 && { citations: [...listOf(kept.citations), ...citations] }),
  }),
  relation: ({ kind, premises, target, scheme }, kept) => ({
    kind,
    premises,
    target,
    ...(scheme !== schemeNamed(kept) && { scheme }),
  }),
};

/** The id that is read from the name of the scheme that was kept. */
function schemeNamed({ scheme }: JsonRecord): Relation['scheme'] {
  return typeof scheme === 'string' ? schemeId(schemeName(scheme)) : undefined;
}
