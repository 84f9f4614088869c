import type { ArgumentMap } from '#shared/model/argument-map';
import type { Waiver } from '#shared/model/waiver';
import { byKey } from './by-key';
import type { Change, FieldChange } from './diff/change';
import { fieldChanges } from './diff/field-changes';
import { looksOf } from './diff/looks';
import { type Item, type Items, itemsOf } from './items';
import { sameJson } from './json/same-json';
import { headPlan, nodePlan, relationPlan, sourcePlan, waiverPlan } from './plan';

const plans = { node: nodePlan, relation: relationPlan, source: sourcePlan };

export interface MapDiff {
  /** What differs in meaning: of the map itself, then of nodes, relations and sources by id, then of waivers. */
  readonly changes: readonly Change[];
  /** The fields of the view that differ, by their names in the file. */
  readonly looks: readonly string[];
}

/** What changed from one map to the other, what it means apart from how it looks. */
export function diffMaps(before: ArgumentMap, after: ArgumentMap): MapDiff {
  const [was, is] = [itemsOf(before), itemsOf(after)];
  return {
    changes: [
      ...changed({ sort: 'map' }, fieldChanges(headPlan, headOf(before), headOf(after))),
      ...itemChanges(was, is),
      ...waiverChanges(before.waivers, after.waivers),
    ],
    looks: looksOf(before.view, after.view),
  };
}

function headOf({ nodes, relations, sources, waivers, view, ...head }: ArgumentMap): object {
  return head;
}

function itemChanges(was: Items, is: Items): readonly Change[] {
  const ids = [...new Set([...was.keys(), ...is.keys()])];
  const changes = ids.flatMap((id) => itemChange(was.get(id), is.get(id)));
  const sorts = ['node', 'relation', 'source'] as const;
  return sorts.flatMap((sort) =>
    changes.filter((change) => change.subject.sort === sort).sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1)),
  );
}

/** An id that is now that of another sort of thing is gone and new. */
function itemChange(was: Item | undefined, is: Item | undefined): readonly Change[] {
  if (was !== undefined && was.sort === is?.sort) {
    return changed(is, fieldChanges(plans[is.sort], was.record, is.record));
  }
  return [
    ...(was === undefined ? [] : [{ kind: 'removed', subject: was } as const]),
    ...(is === undefined ? [] : [{ kind: 'added', subject: is } as const]),
  ];
}

function changed(
  subject: Item | { readonly sort: 'map' },
  fields: readonly FieldChange[],
): readonly Change[] {
  return fields.length === 0 ? [] : [{ kind: 'changed', subject, fields }];
}

function idOf({ subject }: Change): string {
  return subject.sort === 'map' || subject.sort === 'waiver' ? '' : subject.record.id;
}

/** A waiver is known again by its rule and its subject, unless there are two of that. */
function waiverChanges(was: readonly Waiver[], is: readonly Waiver[]): readonly Change[] {
  const [before, after] = [byKey(was, waiverKey), byKey(is, waiverKey)];
  const twin = (waivers: typeof before) => (waiver: Waiver) =>
    before && after ? waivers?.get(waiverKey(waiver)) : undefined;
  const [left, fresh] = [unpaired(was, is), unpaired(is, was)];
  return [
    ...left.filter((waiver) => !twin(after)(waiver)).map((record) => waiverChange('removed', record)),
    ...fresh.map((record): Change => {
      const old = twin(before)(record);
      if (old === undefined) return waiverChange('added', record);
      return {
        kind: 'changed',
        subject: { sort: 'waiver', record },
        fields: fieldChanges(waiverPlan, old, record),
      };
    }),
  ];
}

function waiverChange(kind: 'added' | 'removed', record: Waiver): Change {
  return { kind, subject: { sort: 'waiver', record } };
}

function unpaired(some: readonly Waiver[], others: readonly Waiver[]): readonly Waiver[] {
  const left = [...others];
  return some.filter((one) => {
    const place = left.findIndex((other) => sameJson(one, other));
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}

function waiverKey({ rule, subject }: Waiver): string {
  return JSON.stringify([rule, subject]);
}
