import type { ArgumentMap } from '#shared/model/argument-map';
import { sortedRecords } from '#shared/model/sorted-records';
import { type Item, itemsOf } from './items';
import { sameJson } from './json/same-json';
import type { Conflict } from './merge/conflict';
import { keepNeeded } from './merge/keep-needed';
import { mergeFields } from './merge/merge-piece';
import { mergeRecords } from './merge/merge-records';
import { mergeView } from './merge/merge-view';
import type { Three } from './merge/three';
import { headPlan } from './plan';

export interface Merged {
  /** Valid whatever the conflicts: what ours has stands in their place. */
  readonly map: ArgumentMap;
  readonly conflicts: readonly Conflict[];
  /** How many details of the view both changed differently: there, too, ours stands, and it is no conflict. */
  readonly overruled: number;
}

/**
 * One map of two versions and the last that both came from, record by record and field by field. What only one side
 * changed is taken. Nothing of either side is lost but for what its other side removed and what a conflict tells.
 */
export function mergeMaps(maps: Three<ArgumentMap>): Merged {
  const { base, ours, theirs } = maps;
  if (sameJson(ours, theirs) || sameJson(theirs, base)) return { map: ours, conflicts: [], overruled: 0 };
  if (sameJson(ours, base)) return { map: theirs, conflicts: [], overruled: 0 };
  const conflicts: Conflict[] = [];
  const tell = (conflict: Conflict) => {
    conflicts.push(conflict);
  };
  const heads = { base: headOf(base), ours: headOf(ours), theirs: headOf(theirs) };
  const head = mergeFields<Head>(headPlan, heads, '', (field, mine, other) =>
    tell({ kind: 'field', subject: { sort: 'map' }, field, ours: mine, theirs: other }),
  );
  const versions = { base: itemsOf(base), ours: itemsOf(ours), theirs: itemsOf(theirs) };
  const items = mergeRecords(versions, tell);
  const waivers = keepNeeded(items, head.waivers, versions, tell);
  const views = { base: base.view, ours: ours.view, theirs: theirs.view };
  const { view, overruled } = mergeView(views, items, versions);
  return { map: { ...head, waivers, ...listsOf(items), view }, conflicts, overruled };
}

type Head = Omit<ArgumentMap, 'nodes' | 'relations' | 'sources' | 'view'>;

function headOf({ nodes, relations, sources, view, ...head }: ArgumentMap): Head {
  return head;
}

function listsOf(items: ReadonlyMap<string, Item>): Pick<ArgumentMap, 'nodes' | 'relations' | 'sources'> {
  const all = [...items.values()];
  return {
    nodes: sortedRecords(all.flatMap((item) => (item.sort === 'node' ? [item.record] : []))),
    relations: sortedRecords(all.flatMap((item) => (item.sort === 'relation' ? [item.record] : []))),
    sources: sortedRecords(all.flatMap((item) => (item.sort === 'source' ? [item.record] : []))),
  };
}
