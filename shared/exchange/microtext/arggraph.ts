import { addTo } from '#shared/model/add-to';
import {
  importSourceWords as sources,
  importTagWords as tags,
  importLossWords as words,
} from '#shared/words/importing';
import type { MapDraft, Reserved } from '../importing/map-draft';
import { childrenNamed, textOf, type XmlElement } from '../xml/xml-element';

/** What edges between argumentative units mean; `seg` and `add` are told apart before. */
const kinds: ReadonlyMap<string, 'support' | 'attack'> = new Map([
  ['sup', 'support'],
  ['exa', 'support'],
  ['reb', 'attack'],
  ['und', 'attack'],
]);

interface Edge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly type: string;
}

/** Adds what an `arggraph` says: its units with the passages that they are made of, and what bears on what. */
export function addArggraph(draft: MapDraft, graph: XmlElement): void {
  const edges = childrenNamed(graph, 'edge').map(
    ({ attributes: { id = '', src = '', trg = '', type = '' } }) => ({
      id,
      from: src,
      to: trg,
      type,
    }),
  );
  const units = addUnits(draft, graph, edges);
  addSteps(draft, edges, units);
}

/** @returns the ids of the nodes in the map, by those of the units in the file. */
function addUnits(draft: MapDraft, graph: XmlElement, edges: readonly Edge[]): ReadonlyMap<string, string> {
  const segments = childrenNamed(graph, 'edu').map((edu) => ({
    id: edu.attributes.id ?? '',
    text: textOf(edu).trim(),
    isImplicit: edu.attributes.implicit === 'true',
  }));
  const written = segments.filter(({ isImplicit }) => !isImplicit);
  const source =
    written.length === 0
      ? ''
      : draft.addSource('text', {
          csl: { type: 'document', title: sources.microtext(graph.attributes.id ?? '') },
          text: written.map(({ text }) => text).join(' '),
          role: 'brief',
        });
  const starts = new Map<string, number>();
  let at = 0;
  for (const { id, text } of written) {
    starts.set(id, at);
    at += text.length + 1;
  }

  // Segments belong to a unit at once or by way of a joint.
  const owners = new Map<string, string>();
  for (const { from, to, type } of edges) if (type === 'seg') owners.set(from, to);
  const ownerOf = (id: string) => {
    const owner = owners.get(id);
    return owner === undefined ? undefined : (owners.get(owner) ?? owner);
  };
  const parts = new Map<string, (typeof segments)[number][]>();
  for (const segment of segments) {
    const owner = ownerOf(segment.id) ?? '';
    addTo(parts, owner, segment);
  }

  const units = new Map<string, string>();
  for (const { attributes } of childrenNamed(graph, 'adu')) {
    const { id: own = '', type } = attributes;
    if (units.has(own)) {
      draft.lose(own, words.repeatedId);
      continue;
    }
    const mine = parts.get(own) ?? [];
    const labels = [
      ...(type === 'opp' ? [tags.opponent] : []),
      ...(mine.length > 0 && mine.every(({ isImplicit }) => isImplicit) ? [tags.implicit] : []),
    ];
    const node = draft.addNode(own, {
      kind: 'claim',
      text: mine.map(({ text }) => text).join(' '),
      ...(labels.length > 0 && { tags: labels }),
    });
    units.set(own, node);
    for (const { id, text, isImplicit } of mine) {
      const start = starts.get(id);
      if (isImplicit || text === '' || start === undefined) continue;
      draft.cite(node, { source, quote: { exact: text, start, end: start + text.length } });
    }
  }
  const homeless = segments.filter(({ id }) => !units.has(ownerOf(id) ?? '')).length;
  if (homeless > 0) draft.lose(words.segments, words.noUnit(homeless));
  return units;
}

function addSteps(draft: MapDraft, edges: readonly Edge[], units: ReadonlyMap<string, string>): void {
  const byId = new Map(edges.map((edge) => [edge.id, edge]));
  const stepOf = stepFinder(byId);
  const steps = edges.filter(({ type, from }) => kinds.has(type) && units.has(from));
  const reserved = new Map<Edge, Reserved>(steps.map((edge) => [edge, draft.reserve(edge.id)]));
  const premises = new Map(steps.map((edge) => [edge, [units.get(edge.from) ?? '']]));

  for (const edge of edges) {
    const { id, from, type } = edge;
    if (type === 'add') {
      const linked = premises.get(stepOf(edge) ?? edge);
      const unit = units.get(from);
      if (linked === undefined || unit === undefined) draft.lose(id, words.linkedToNothing);
      else linked.push(unit);
    } else if (type !== 'seg' && !reserved.has(edge)) draft.lose(id, words.unknownEdge(type));
  }
  for (const edge of steps) {
    const own = reserved.get(edge);
    const aimedAt = byId.get(edge.to);
    const step = aimedAt && stepOf(aimedAt);
    const target = units.get(edge.to) ?? (step && reserved.get(step)?.reserved);
    if (own === undefined || target === undefined) {
      draft.lose(edge.id, words.noConclusion);
      continue;
    }
    draft.addRelation(own, {
      kind: kinds.get(edge.type) ?? 'support',
      premises: premises.get(edge) ?? [],
      target,
      ...(edge.type === 'exa' && { scheme: 'example' }),
    });
  }
}

/**
 * The step that an edge is, or that it adds a premise to, however many of such edges lie between; what one of them comes to
 * is known of all on the way.
 */
function stepFinder(byId: ReadonlyMap<string, Edge>): (edge: Edge) => Edge | undefined {
  const known = new Map<Edge, Edge | undefined>();
  return (edge) => {
    const way = new Set<Edge>();
    let at: Edge | undefined = edge;
    while (at?.type === 'add' && !known.has(at) && !way.has(at)) {
      way.add(at);
      at = byId.get(at.to);
    }
    // Where edges add to one another in a circle, there is no step.
    const step = at && known.has(at) ? known.get(at) : at?.type === 'add' ? undefined : at;
    for (const passed of way) known.set(passed, step);
    return step;
  };
}
