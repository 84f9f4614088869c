import { addTo } from '#shared/model/add-to';
import { emptyMap, type Placement, type Point } from '#shared/model/argument-map';
import type { Citation } from '#shared/model/citation';
import type { MapNode } from '#shared/model/map-node';
import type { Relation } from '#shared/model/relation';
import { sortedRecords } from '#shared/model/sorted-records';
import type { Source } from '#shared/model/source';
import { importLossWords as words } from '#shared/words/importing';
import type { Loss } from '../exporter';
import type { Imported } from '../importer';
import { idMaker } from './id-maker';
import { tiedRelations } from './tied';

/**
 * A map while it is read out of a file of others. What is added is given an id that nothing else has; where the file has
 * one of its own, that comes first. Nothing is given back as a map that breaks an invariant of one.
 */
export interface MapDraft {
  readonly addNode: (wanted: string | Reserved, node: Omit<MapNode, 'id'>) => string;
  readonly changeNode: (id: string, change: (node: MapNode) => Partial<MapNode>) => void;
  readonly cite: (id: string, citation: Citation) => void;
  /** Repeated premises count once. Its target may be a relation that is added later, by the id of `reserve`. */
  readonly addRelation: (wanted: string | Reserved, relation: Omit<Relation, 'id'>) => string;
  /** An id for what is added later: a relation that others already refer to, or what has a right to its id. */
  readonly reserve: (wanted: string) => Reserved;
  /** As far as they were added. */
  readonly relations: () => readonly Relation[];
  readonly addSource: (wanted: string, source: Omit<Source, 'id'>) => string;
  readonly place: (id: string, at: Point) => void;
  readonly lose: (where: string, what: string) => void;
  /** What was gathered. `kept` are fields of the file that the map carries along without knowing them. */
  readonly imported: (about: About, kept?: object) => Imported;
}

export interface Reserved {
  readonly reserved: string;
}

export interface About {
  readonly title: string;
  readonly description?: string;
}

/** A draft whose ids are none of those that are `taken` by what will be in the map besides. */
export function mapDraft(taken: readonly string[] = []): MapDraft {
  const makeId = idMaker(taken);
  const nodes = new Map<string, MapNode>();
  const citations = new Map<string, Citation[]>();
  const relations: Relation[] = [];
  const sources: Source[] = [];
  let nameless = 0;
  const places = new Map<string, Placement>();
  const losses: Loss[] = [];
  const cited = (node: MapNode): MapNode => {
    const more = citations.get(node.id);
    return more === undefined ? node : { ...node, citations: [...(node.citations ?? []), ...more] };
  };
  return {
    addNode: (wanted, node) => {
      const id = typeof wanted === 'string' ? makeId(wanted, `n${nodes.size + 1}`) : wanted.reserved;
      nodes.set(id, { ...node, id });
      return id;
    },
    changeNode: (id, change) => {
      const node = nodes.get(id);
      if (node) nodes.set(id, { ...node, ...change(node) });
    },
    cite: (id, citation) => {
      addTo(citations, id, citation);
    },
    reserve: (wanted) => {
      if (wanted === '') nameless += 1;
      return { reserved: makeId(wanted, `r${relations.length + nameless}`) };
    },
    addRelation: (wanted, relation) => {
      const id = typeof wanted === 'string' ? makeId(wanted, `r${relations.length + 1}`) : wanted.reserved;
      const premises = [...new Set(relation.premises)].filter((premise) => nodes.has(premise));
      if (premises.length > 0) relations.push({ ...relation, premises, id });
      return id;
    },
    relations: () => relations,
    addSource: (wanted, source) => {
      const id = makeId(wanted, `s${sources.length + 1}`);
      sources.push({ ...source, id });
      return id;
    },
    place: (id, at) => {
      if (nodes.has(id) && Number.isFinite(at.x) && Number.isFinite(at.y))
        places.set(id, { id, at: whole(at) });
    },
    lose: (where, what) => losses.push({ where, what }),
    imported: ({ title, description }, kept = {}) => {
      const { tied, adrift } = tiedRelations(relations, (id) => nodes.has(id));
      return {
        map: {
          ...emptyMap(title.trim() === '' ? undefined : title.trim()),
          ...(description && { description }),
          nodes: sortedRecords([...nodes.values()].map(cited)),
          relations: sortedRecords(tied),
          sources: sortedRecords(sources),
          view: { placements: sortedRecords([...places.values()]), collapsed: [] },
          ...kept,
        },
        losses: [...losses, ...adrift.map(({ id }) => ({ where: id, what: words.adrift }))],
      };
    },
  };
}

/** Far outside of any canvas, and still written without an exponent. */
const furthest = 1e9;

function whole({ x, y }: Point): Point {
  const within = (value: number) => Math.round(Math.min(Math.max(value, -furthest), furthest)) + 0;
  return { x: within(x), y: within(y) };
}
