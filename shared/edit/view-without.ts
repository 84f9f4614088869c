import type { View } from '#shared/model/argument-map';
import { dropRecords } from '#shared/model/sorted-records';
import { withoutViewsOf } from './saved-views';

/** How the map looks when these nodes and relations are gone: nothing of it is about them any more. */
export function viewWithout(view: View, gone: ReadonlySet<string>): View {
  const { pinned, ...rest } = withoutViewsOf(view, gone);
  const stillPinned = pinned?.filter((id) => !gone.has(id)) ?? [];
  return {
    ...rest,
    placements: dropRecords(view.placements, gone),
    collapsed: view.collapsed.filter((id) => !gone.has(id)),
    ...(stillPinned.length > 0 && { pinned: stillPinned }),
  };
}
