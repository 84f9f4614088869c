import type { Relation } from '#shared/model/relation';
import { dropRecords, findRecord, putRecord, putRecords } from '#shared/model/sorted-records';
import { canConnect } from './can-connect';
import type { Edit } from './edit';
import { withoutViewsOf } from './saved-views';
import { isTaken } from './taken';
import { type FieldChanges, withFields } from './with-fields';

/** Nothing happens if the id is taken or `canConnect` says no. */
export function addRelation(relation: Relation): Edit {
  return (map) => {
    if (isTaken(map, relation.id) || !canConnect(map, relation).ok) return map;
    return { ...map, relations: putRecord(map.relations, relation) };
  };
}

/** Other premises or another target are taken only if `canConnect` agrees. */
export function editRelation(id: string, changes: FieldChanges<Omit<Relation, 'id'>>): Edit {
  return (map) => {
    const relation = findRecord(map.relations, id);
    if (relation === undefined) return map;
    const changed = withFields(relation, changes, ['kind', 'premises', 'target']);
    if (changed === relation) return map;
    const reconnects = changed.premises !== relation.premises || changed.target !== relation.target;
    if (reconnects && !canConnect(map, changed).ok) return map;
    return { ...map, relations: putRecord(map.relations, changed) };
  };
}

/** Lets a relation end on another node or relation. */
export function retarget(id: string, target: string): Edit {
  return editRelation(id, { target });
}

/** Turns a relation with one premise round: "E1 supports C1" becomes "C1 supports E1". What has several premises, or ends on a relation, stays. */
export function reverse(id: string): Edit {
  return (map) => {
    const relation = findRecord(map.relations, id);
    const [premise] = relation?.premises ?? [];
    if (relation === undefined || premise === undefined || relation.premises.length > 1) return map;
    return editRelation(id, { premises: [relation.target], target: premise })(map);
  };
}

/**
 * Joins relations of one kind on one target into the first of them: their premises are only good together.
 * The first takes over the fields that it lacks, and whatever ended on the others. A verdict is dropped, because
 * it was about a lesser step. Nothing happens if the relations differ in kind or target.
 */
export function linkPremises(relationIds: readonly string[]): Edit {
  return (map) => {
    const [first, ...others] = [...new Set(relationIds)].flatMap((id) => findRecord(map.relations, id) ?? []);
    if (first === undefined || others.length === 0) return map;
    if (others.some(({ kind, target }) => kind !== first.kind || target !== first.target)) return map;
    const joined = new Set(others.map(({ id }) => id));
    const premises = [...new Set([first, ...others].flatMap((relation) => relation.premises))];
    let whole = first;
    for (const other of others) whole = { ...other, ...whole };
    const { verdict, ...linked } = { ...whole, premises };
    const relations = putRecord(dropRecords(map.relations, joined), linked);
    return {
      ...map,
      relations: relations.map((relation) =>
        joined.has(relation.target) ? { ...relation, target: first.id } : relation,
      ),
      waivers: map.waivers.filter(({ subject }) => !joined.has(subject)),
      view: withoutViewsOf(map.view, joined),
    };
  };
}

/**
 * Lets each premise of a relation bear on the target alone. The first keeps the relation, and the others get
 * one with the same fields and an id of `newIds`; verdicts are dropped, because they were about all of them.
 * Nothing happens unless there is a free id for each.
 */
export function unlinkPremises(id: string, newIds: readonly string[]): Edit {
  return (map) => {
    const relation = findRecord(map.relations, id);
    if (relation === undefined || relation.premises.length < 2) return map;
    const ids = new Set([id, ...newIds]);
    if (ids.size !== relation.premises.length || newIds.some((newId) => isTaken(map, newId))) return map;
    const { verdict, ...fields } = relation;
    const alone = [...ids].map((each, index) => ({
      ...fields,
      id: each,
      premises: relation.premises.slice(index, index + 1),
    }));
    return { ...map, relations: putRecords(map.relations, alone) };
  };
}
