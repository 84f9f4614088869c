import type { SavedView, View } from '#shared/model/argument-map';
import { findRecord } from '#shared/model/sorted-records';
import type { Edit } from './edit';
import { sameContent } from './same-content';

/** Keeps a view with the map; one of the same name is replaced. Nothing happens if its chain is not in the map. */
export function saveView(view: SavedView): Edit {
  return (map) => {
    const { chain } = view;
    if (chain !== undefined && !findRecord(map.nodes, chain) && !findRecord(map.relations, chain)) return map;
    const { saved = [] } = map.view;
    const others = saved.filter(({ name }) => name !== view.name);
    const views = [...others, view];
    return sameContent(views, saved) ? map : { ...map, view: { ...map.view, saved: views } };
  };
}

export function removeSavedView(name: string): Edit {
  return (map) => {
    const view = withViews(map.view, (saved) => saved.name !== name);
    return view === map.view ? map : { ...map, view };
  };
}

/** Without the views of what is gone. */
export function withoutViewsOf(view: View, gone: ReadonlySet<string>): View {
  return withViews(view, ({ chain }) => chain === undefined || !gone.has(chain));
}

/** The very same view where all stay; no empty list is left. */
function withViews(view: View, stays: (saved: SavedView) => boolean): View {
  const { saved = [], ...rest } = view;
  const kept = saved.filter(stays);
  if (kept.length === saved.length) return view;
  return kept.length === 0 ? rest : { ...view, saved: kept };
}
