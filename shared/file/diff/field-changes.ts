import { isObject } from '#shared/shape/shape';
import { byKey } from '../by-key';
import { keysAsWritten } from '../json/as-written';
import { type Piece, pieceOf, samePiece } from '../json/same-json';
import type { ListPlan, ObjectPlan, Plan } from '../plan';
import type { FieldChange } from './change';

/**
 * What two versions of a record do not say alike, in as small parts as the plan knows: `text`, `csl.title`,
 * `citations[s1].locator`. `path` is what the fields are part of, empty for those of a record.
 */
export function fieldChanges(
  plan: ObjectPlan,
  before: object,
  after: object,
  path = '',
): readonly FieldChange[] {
  const fields = new Set([...keysAsWritten(before), ...keysAsWritten(after)]);
  return [...fields].flatMap((field) => {
    const usual = plan.usual?.get(field);
    const [was, is] = [pieceOf(before, field), pieceOf(after, field)].map((piece) =>
      piece.value === usual ? nothing : piece,
    );
    const place = path === '' ? field : `${path}.${field}`;
    return partChanges(plan.fields.get(field), was ?? nothing, is ?? nothing, place);
  });
}

const nothing: Piece = { value: undefined };

/** Whether two versions of a part say the same. */
export function samePart(plan: Plan | undefined, was: Piece, is: Piece): boolean {
  return partChanges(plan, was, is, '').length === 0;
}

function partChanges(plan: Plan | undefined, was: Piece, is: Piece, path: string): readonly FieldChange[] {
  if (samePiece(was, is)) return [];
  if (plan?.of === 'fields' && isObject(was.value) && isObject(is.value)) {
    return fieldChanges(plan, was.value, is.value, path);
  }
  const whole = [{ field: path, before: was.value, after: is.value }];
  if (plan?.of !== 'items') return whole;
  const [before, after] = [listIn(was), listIn(is)];
  if (before === undefined || after === undefined) return whole;
  return itemChanges(plan, before, after, path) ?? whole;
}

/** Nothing where the parts do not tell what changed, or say it worse than the whole. */
function itemChanges(
  { keyOf, item, ordered }: ListPlan,
  before: readonly unknown[],
  after: readonly unknown[],
  path: string,
): readonly FieldChange[] | undefined {
  if (before.length + after.length === 0) return [];
  if (item === undefined) {
    const sorted = [before.map(keyOf).sort(), after.map(keyOf).sort()];
    return !ordered && samePiece({ value: sorted[0] }, { value: sorted[1] }) ? [] : undefined;
  }
  const [was, is] = [byKey(before, keyOf), byKey(after, keyOf)];
  if (was === undefined || is === undefined) return undefined;
  const changes = [...new Set([...was.keys(), ...is.keys()])].flatMap((key) =>
    partChanges(item, { value: was.get(key) }, { value: is.get(key) }, `${path}[${key}]`),
  );
  return changes.length > 0 ? changes : undefined;
}

/** An optional list that is not there is an empty one. */
function listIn({ value }: Piece): readonly unknown[] | undefined {
  return value === undefined ? [] : Array.isArray(value) ? value : undefined;
}
