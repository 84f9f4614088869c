import type { MapNode } from '#shared/model/map-node';
import type { Relation } from '#shared/model/relation';
import type { Source } from '#shared/model/source';
import type { Item, Items } from '../items';
import { sameJson } from '../json/same-json';
import { nodePlan, relationPlan, sourcePlan } from '../plan';
import type { Conflict, Tell } from './conflict';
import { mergeFields } from './merge-piece';
import type { Three } from './three';

/** Every record of the result but for those that are kept because something refers to them. */
export function mergeRecords(
  { base, ours, theirs }: Three<Items>,
  tell: (conflict: Conflict) => void,
): Map<string, Item> {
  const merged = new Map<string, Item>();
  for (const id of new Set([...ours.keys(), ...theirs.keys()])) {
    const three = { base: base.get(id), ours: ours.get(id), theirs: theirs.get(id) };
    const item = mergeItem(id, three, tell);
    if (item !== undefined) merged.set(id, item);
  }
  return merged;
}

function mergeItem(
  id: string,
  { base, ours, theirs }: Three<Item | undefined>,
  tell: (conflict: Conflict) => void,
): Item | undefined {
  if (sameItem(ours, theirs) || sameItem(theirs, base)) return ours;
  if (sameItem(ours, base)) return theirs;
  if (ours === undefined || theirs === undefined) {
    const kept = ours ?? theirs;
    const removedBy = ours === undefined ? 'ours' : 'theirs';
    if (kept !== undefined) tell({ kind: 'removed', subject: kept, removedBy });
    return kept;
  }
  const tellField: Tell = (field, mine, other) =>
    tell({ kind: 'field', subject: ours, field, ours: mine, theirs: other });
  if (ours.sort === 'node' && theirs.sort === 'node') {
    const before = base?.sort === 'node' ? base.record : {};
    return { sort: 'node', record: mergeNode(before, ours.record, theirs.record, tellField) };
  }
  if (ours.sort === 'relation' && theirs.sort === 'relation') {
    const before = base?.sort === 'relation' ? base.record : {};
    return { sort: 'relation', record: mergeRelation(before, ours.record, theirs.record, tellField) };
  }
  if (ours.sort === 'source' && theirs.sort === 'source') {
    const before = base?.sort === 'source' ? base.record : {};
    const three = { base: before, ours: ours.record, theirs: theirs.record };
    return { sort: 'source', record: mergeFields<Source>(sourcePlan, three, '', tellField) };
  }
  tell({ kind: 'replaced', id, ours, theirs });
  return ours;
}

/** Only evidence is graded: where one side graded what the other made a claim, ours says which it is. */
function mergeNode(base: object, ours: MapNode, theirs: MapNode, tell: Tell): MapNode {
  const told = new Set<string>();
  const node = mergeFields<MapNode>(nodePlan, { base, ours, theirs }, '', (field, mine, other) => {
    told.add(field);
    tell(field, mine, other);
  });
  if (node.grade === undefined || node.kind === 'evidence') return node;
  for (const field of ['kind', 'grade'] as const) {
    if (!told.has(field) && !sameJson(ours[field], theirs[field])) tell(field, ours[field], theirs[field]);
  }
  const { grade, ...rest } = node;
  return { ...rest, kind: ours.kind, ...(ours.grade !== undefined && { grade: ours.grade }) };
}

/** A step needs a premise: where each side took out what the other left, ours stands. */
function mergeRelation(base: object, ours: Relation, theirs: Relation, tell: Tell): Relation {
  const relation = mergeFields<Relation>(relationPlan, { base, ours, theirs }, '', tell);
  if (relation.premises.length > 0) return relation;
  tell('premises', ours.premises, theirs.premises);
  return { ...relation, premises: ours.premises };
}

/** Whether both are the same thing, or neither is there. */
export function sameItem(a: Item | undefined, b: Item | undefined): boolean {
  return a?.sort === b?.sort && sameJson(a?.record, b?.record);
}
