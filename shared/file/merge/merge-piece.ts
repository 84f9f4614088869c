import { isObject } from '#shared/shape/shape';
import { gathered, keysAsWritten } from '../json/as-written';
import { type Piece, pieceOf, samePiece } from '../json/same-json';
import type { ObjectPlan, Plan } from '../plan';
import type { Tell } from './conflict';
import { mergeLists } from './merge-lists';
import type { Three } from './three';

/**
 * What only one side changed is taken, what both changed alike is one, and what both changed differently is merged
 * part by part as the plan says; where that ends, it is told, and ours stands.
 *
 * @param path what the part is called in conflicts
 */
export function mergePiece(plan: Plan | undefined, three: Three<Piece>, path: string, tell: Tell): Piece {
  const { base, ours, theirs } = three;
  if (samePiece(ours, theirs) || samePiece(theirs, base)) return ours;
  if (samePiece(ours, base)) return theirs;
  if (plan?.of === 'fields' && isObject(ours.value) && isObject(theirs.value)) {
    const before = isObject(base.value) ? base.value : {};
    const values = { base: before, ours: ours.value, theirs: theirs.value };
    return { value: mergeFields(plan, values, path, tell) };
  }
  if (plan?.of === 'items') {
    const lists = { base: listIn(base), ours: listIn(ours), theirs: listIn(theirs) };
    const merged = mergeLists(plan, lists, path, { tell, mergeItem: mergePiece });
    const wasLeftOut = ours.value === undefined || theirs.value === undefined;
    return { value: merged.length === 0 && wasLeftOut ? undefined : merged };
  }
  tell(path, ours.value, theirs.value);
  return ours;
}

/** An object of all fields; `path` is empty where the fields are those of a record. */
export function mergeFields<T extends object>(
  plan: ObjectPlan,
  { base, ours, theirs }: Three<object>,
  path: string,
  tell: Tell,
): T {
  const keys = new Set([...keysAsWritten(ours), ...keysAsWritten(theirs)]);
  const merged = [...keys].map((key) => {
    const three = { base: pieceOf(base, key), ours: pieceOf(ours, key), theirs: pieceOf(theirs, key) };
    const place = path === '' ? key : `${path}.${key}`;
    return { key, ...mergePiece(plan.fields.get(key), three, place, tell) };
  });
  return gathered(merged.filter(({ value }) => value !== undefined)) as T; // Of fields of a `T`, all that it needs.
}

/** An optional list that is not there is an empty one. */
function listIn({ value }: Piece): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
