import { type ArgumentMap, emptyMap } from './argument-map';
import type { Citation } from './citation';
import type { MapNode } from './map-node';
import type { NodeKind } from './node-kinds';
import type { Relation } from './relation';
import { sortedRecords } from './sorted-records';
import type { CslItem, Source } from './source';
import type { Waiver } from './waiver';

/** A sketch while it is read: what is named for the first time comes into being. */
export interface SketchDraft {
  /** Brings about the node or source of an id; that of a relation is left alone. */
  readonly mention: (id: string) => void;
  readonly changeNode: (id: string, change: (node: MapNode) => Partial<MapNode>) => void;
  readonly changeSource: (id: string, change: (source: Source) => Partial<Source>) => void;
  /** @throws Error where no relation of that name was written before. */
  readonly changeRelation: (id: string, change: (relation: Relation) => Partial<Relation>) => void;
  readonly relate: (relation: Omit<Relation, 'id'>, name: string | undefined) => void;
  readonly by: (author: string) => void;
  readonly waive: (waiver: Waiver) => void;
  readonly map: () => ArgumentMap;
}

export function sketchDraft(): SketchDraft {
  const nodes = new Map<string, MapNode>();
  const sources = new Map<string, Source>();
  const relations = new Map<string, Relation>();
  const authors: string[] = [];
  const waivers: Waiver[] = [];
  const node = (id: string): MapNode => nodes.get(id) ?? { id, kind: kindOf(id), text: id };
  const source = (id: string): Source => sources.get(id) ?? { id, csl: { title: id } };
  const relation = (id: string): Relation => {
    const known = relations.get(id);
    if (known === undefined) throw new Error(`The sketch has no relation “${id}” before it says more of it.`);
    return known;
  };
  return {
    mention: (id) => {
      if (id.startsWith('S')) sources.set(id, source(id));
      else if (/^[CER]/.test(id)) nodes.set(id, node(id));
    },
    changeNode: (id, change) => nodes.set(id, { ...node(id), ...change(node(id)) }),
    changeSource: (id, change) => sources.set(id, { ...source(id), ...change(source(id)) }),
    changeRelation: (id, change) => relations.set(id, { ...relation(id), ...change(relation(id)) }),
    relate: (made, name) => {
      const id = name ?? `r${relations.size + 1}`;
      relations.set(id, { id, ...made });
    },
    by: (author) => authors.push(author),
    waive: (waiver) => waivers.push(waiver),
    map: () => ({
      ...emptyMap('Sketch'),
      ...(authors.length > 0 && { authors }),
      nodes: sortedRecords([...nodes.values()]),
      relations: sortedRecords([...relations.values()]),
      sources: sortedRecords([...sources.values()]),
      waivers,
    }),
  };
}

/** A field of the reference of a source. */
export function reference(draft: SketchDraft, id: string, fields: (csl: CslItem) => CslItem): void {
  draft.changeSource(id, ({ csl }) => ({ csl: { ...csl, ...fields(csl) } }));
}

export function cite(draft: SketchDraft, id: string, citation: Citation): void {
  draft.mention(citation.source);
  draft.changeNode(id, ({ citations = [] }) => ({ citations: [...citations, citation] }));
}

function kindOf(id: string): NodeKind {
  if (id.startsWith('C')) return 'claim';
  if (id.startsWith('E')) return 'evidence';
  if (id.startsWith('R')) return 'recommendation';
  throw new Error(`In a sketch the id of a node begins with C, E or R: “${id}” does not.`);
}
