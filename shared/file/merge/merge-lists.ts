import { byKey } from '../by-key';
import type { Piece } from '../json/same-json';
import type { ListPlan, Plan } from '../plan';
import type { Tell } from './conflict';
import { mergeOrder } from './merge-order';
import type { Three } from './three';

type List = readonly unknown[];
type ByKey = ReadonlyMap<string, unknown>;

/** What to do with an item that both have or had, and with what cannot be merged. */
interface Means {
  readonly tell: Tell;
  readonly mergeItem: (plan: Plan | undefined, three: Three<Piece>, path: string, tell: Tell) => Piece;
}

/**
 * What either added is there, what either removed is gone, and an item that both changed is merged in its turn. Where
 * keys repeat, items are known by all that they say; where even that leaves open which became which, it is told, and
 * the list of ours stands.
 */
export function mergeLists(
  plan: ListPlan,
  lists: Three<List>,
  path: string,
  { tell, mergeItem }: Means,
): List {
  const known = keyed(lists, plan.keyOf) ?? byContent(plan, lists);
  const keys = known && mergeOrder(keysOf(known), plan.ordered ?? false);
  if (known === undefined || keys === undefined) {
    tell(path, lists.ours, lists.theirs);
    return lists.ours;
  }
  return keys.flatMap((key) => {
    const three = {
      base: { value: known.base.get(key) },
      ours: { value: known.ours.get(key) },
      theirs: { value: known.theirs.get(key) },
    };
    const { value } = mergeItem(plan.item, three, `${path}[${key}]`, tell);
    return value === undefined ? [] : [value];
  });
}

function keyed(
  { base, ours, theirs }: Three<List>,
  keyOf: (item: unknown) => string,
): Three<ByKey> | undefined {
  const known = { base: byKey(base, keyOf), ours: byKey(ours, keyOf), theirs: byKey(theirs, keyOf) };
  return (
    known.base && known.ours && known.theirs && { base: known.base, ours: known.ours, theirs: known.theirs }
  );
}

/** An item that neither has any more may be what something new was made of: then nobody can tell which. */
function byContent({ item }: ListPlan, lists: Three<List>): Three<ByKey> | undefined {
  const known = item && keyed(lists, contentOf);
  if (known === undefined) return undefined;
  const { base, ours, theirs } = known;
  const gone = [...base.keys()].some((key) => !ours.has(key) && !theirs.has(key));
  const fresh = [...ours.keys(), ...theirs.keys()].some(
    (key) => !base.has(key) && !(ours.has(key) && theirs.has(key)),
  );
  return gone && fresh ? undefined : known;
}

/** One text for each content, whatever the order of fields. */
function contentOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(contentOf).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, part]) => `${JSON.stringify(key)}:${contentOf(part)}`).join()}}`;
}

function keysOf({ base, ours, theirs }: Three<ByKey>): Three<readonly string[]> {
  return { base: [...base.keys()], ours: [...ours.keys()], theirs: [...theirs.keys()] };
}
