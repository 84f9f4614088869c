import type { ArgumentMap } from '#shared/model/argument-map';
import type { Relation } from '#shared/model/relation';
import { findRecord } from '#shared/model/sorted-records';
import { failed, ok, type Result } from '#shared/result';

/** Why premises cannot bear on a target. */
export type ConnectProblem =
  | { readonly kind: 'no-premises' }
  /** Only nodes of the map can be premises. */
  | { readonly kind: 'premise-is-no-node'; readonly id: string }
  | { readonly kind: 'premise-twice'; readonly id: string }
  | { readonly kind: 'no-such-target'; readonly id: string }
  /** A premise is the target too. */
  | { readonly kind: 'bears-on-itself'; readonly id: string }
  /** The relation would end on itself, directly or by way of other relations. */
  | { readonly kind: 'ends-on-itself'; readonly id: string }
  /** A relation of the same kind with the same premises and target is there. */
  | { readonly kind: 'there-already'; readonly relation: string };

/** Whether there can be such a relation. Give the `id` of a relation that is being changed, so that it is not in its own way. */
export function canConnect(
  map: ArgumentMap,
  { id, kind, premises, target }: Pick<Relation, 'kind' | 'premises' | 'target'> & { readonly id?: string },
): Result<void, ConnectProblem> {
  if (premises.length === 0) return failed({ kind: 'no-premises' });
  const stranger = premises.find((premise) => findRecord(map.nodes, premise) === undefined);
  if (stranger !== undefined) return failed({ kind: 'premise-is-no-node', id: stranger });
  const repeated = premises.find((premise, index) => premises.indexOf(premise) !== index);
  if (repeated !== undefined) return failed({ kind: 'premise-twice', id: repeated });
  if (!findRecord(map.nodes, target) && !findRecord(map.relations, target)) {
    return failed({ kind: 'no-such-target', id: target });
  }
  if (premises.includes(target)) return failed({ kind: 'bears-on-itself', id: target });
  if (id !== undefined && leadsTo(map, target, id)) return failed({ kind: 'ends-on-itself', id });
  const twin = map.relations.find(
    (other) =>
      other.id !== id &&
      other.kind === kind &&
      other.target === target &&
      sameMembers(other.premises, premises),
  );
  return twin === undefined ? ok(undefined) : failed({ kind: 'there-already', relation: twin.id });
}

/** Whether `from` is the relation `id`, or ends on it by way of others. */
function leadsTo(map: ArgumentMap, from: string, id: string): boolean {
  // A file may hold relations that end on each other in a circle: no step is taken twice.
  const seen = new Set<string>();
  for (let here: string | undefined = from; here !== undefined && !seen.has(here); ) {
    if (here === id) return true;
    seen.add(here);
    here = findRecord(map.relations, here)?.target;
  }
  return false;
}

/** Neither list has repeats. */
function sameMembers(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((member) => b.includes(member));
}
