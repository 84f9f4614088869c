import type { Label } from '#shared/graph/labels';
import type { ArgumentMap } from '#shared/model/argument-map';
import type { MapNode } from '#shared/model/map-node';
import type { Relation } from '#shared/model/relation';

type Labelling = Readonly<Record<string, Label>>;

/** The conditions as they are written down, evaluated all at once, again and again. */
export function slowLabels(map: ArgumentMap, orphans: ReadonlySet<string>): Labelling {
  const all = [...map.nodes, ...map.relations];
  let before: Labelling = Object.fromEntries(all.map(({ id }) => [id, 'UNDEC'] as const));
  for (;;) {
    const after: Labelling = {
      ...Object.fromEntries(map.nodes.map((node) => [node.id, ofNode(map, node, before, orphans)] as const)),
      ...Object.fromEntries(map.relations.map((one) => [one.id, ofRelation(map, one, before)] as const)),
    };
    if (all.every(({ id }) => after[id] === before[id])) return after;
    before = after;
  }
}

function ofRelation(map: ArgumentMap, { id, premises }: Relation, labels: Labelling): Label {
  return and([...premises.map((premise) => labels[premise]), ...notAttacked(map, id, labels)]);
}

function ofNode(map: ArgumentMap, node: MapNode, labels: Labelling, orphans: ReadonlySet<string>): Label {
  const attacks = notAttacked(map, node.id, labels);
  if (node.status === 'defeated') return 'OUT';
  if (node.kind === 'evidence') return and([accepted(map, node, orphans), ...attacks]);
  if (node.status === 'assumed' || node.status === 'axiomatic') return and(attacks);
  const supports = map.relations.filter(({ kind, target }) => kind === 'support' && target === node.id);
  return and([or(supports.map(({ id }) => labels[id])), ...attacks]);
}

function accepted(map: ArgumentMap, { id, citations = [] }: MapNode, orphans: ReadonlySet<string>): Label {
  const statuses = citations.map((citation) => map.sources.find((one) => one.id === citation.source)?.status);
  const gone = statuses.filter((status) => status === 'retracted' || status === 'withdrawn');
  if (statuses.length > 0 && gone.length === statuses.length) return 'OUT';
  return orphans.has(id) ? 'UNDEC' : 'IN';
}

function notAttacked(map: ArgumentMap, id: string, labels: Labelling): readonly Label[] {
  const attacks = map.relations.filter(({ kind, target }) => kind === 'attack' && target === id);
  return attacks.map((attack) => not(labels[attack.id]));
}

function and(parts: readonly (Label | undefined)[]): Label {
  if (parts.includes('OUT')) return 'OUT';
  return parts.includes('UNDEC') ? 'UNDEC' : 'IN';
}

function or(parts: readonly (Label | undefined)[]): Label {
  return not(and(parts.map(not)));
}

function not(part: Label | undefined): Label {
  if (part === 'IN') return 'OUT';
  return part === 'OUT' ? 'IN' : 'UNDEC';
}
