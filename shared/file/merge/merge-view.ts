import type { Placement, SavedView, View } from '#shared/model/argument-map';
import { sortedRecords } from '#shared/model/sorted-records';
import type { Items } from '../items';
import { viewPlan } from '../plan';
import { mergeFields } from './merge-piece';
import type { Three } from './three';

/** How the map looks: never a conflict. Of what both changed in their way, ours stands; `overruled` counts it. */
export function mergeView(
  views: Three<View>,
  items: Items,
  { ours, theirs }: { readonly ours: Items; readonly theirs: Items },
): { readonly view: View; readonly overruled: number } {
  let overruled = 0;
  const merged = mergeFields<View>(viewPlan, views, '', () => {
    overruled += 1;
  });
  const isTaken = [views.ours.pinned, views.theirs.pinned].includes(merged.pinned);
  // A node that one side had removed and that was kept lies where it lay on the other.
  const kept = [
    ...views.theirs.placements.filter(({ id }) => !ours.has(id)),
    ...views.ours.placements.filter(({ id }) => !theirs.has(id)),
  ];
  const whole = {
    ...merged,
    ...(merged.pinned && !isTaken && { pinned: merged.pinned.toSorted() }), // In order, as every edit leaves it.
    placements: [...kept, ...merged.placements],
  };
  return { view: onlyOf(items, whole), overruled };
}

/** The view of what there is. */
function onlyOf(items: Items, { saved, pinned, ...view }: View): View {
  const isNode = (id: string) => items.get(id)?.sort === 'node';
  const isEnd = ({ chain }: SavedView) => {
    const sort = chain === undefined ? 'node' : items.get(chain)?.sort;
    return sort === 'node' || sort === 'relation';
  };
  const places = new Map<string, Placement>();
  for (const placement of view.placements) if (isNode(placement.id)) places.set(placement.id, placement);
  const [views, pins] = [remaining(saved, isEnd), remaining(pinned, isNode)];
  return {
    ...view,
    placements: sortedRecords([...places.values()]),
    collapsed: view.collapsed.filter(isNode),
    ...(views !== undefined && { saved: views }),
    ...(pins !== undefined && { pinned: pins }),
  };
}

/** An optional list without what is gone; left out where nothing remains of it. */
function remaining<T>(
  list: readonly T[] | undefined,
  isThere: (item: T) => boolean,
): readonly T[] | undefined {
  if (list === undefined || list.every(isThere)) return list;
  const left = list.filter(isThere);
  return left.length > 0 ? left : undefined;
}
