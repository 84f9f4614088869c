import type { ArgumentMap } from '#shared/model/argument-map';
import type { DocumentWorkspace } from './workspace';

/** A layout that is done sooner, in milliseconds, needs no sketch: two pictures in so short a time are a flicker. */
const patience = 150;

export interface PreviewShowing {
  /** Shown when the layout has taken long enough, unless somebody changes the map before. */
  readonly offer: (sketch: ArgumentMap) => void;
  /** As it was before, the view included; only that no sketch comes any more, where the map has changed since. */
  readonly takeBack: () => void;
}

/** Shows a sketch of a layout that is under way, in the canvas alone. `onShown` is told when it is there. */
export function showingPreview({ document, canvas }: DocumentWorkspace, onShown: () => void): PreviewShowing {
  const started = document.map();
  const begun = performance.now();
  const before = canvas?.view();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const show = (preview: ArgumentMap) => {
    if (document.map() !== started) return;
    document.look({ preview });
    canvas?.fit();
    onShown();
  };
  return {
    offer: (sketch) => {
      waiting = setTimeout(() => show(sketch), Math.max(0, patience - (performance.now() - begun)));
    },
    takeBack: () => {
      clearTimeout(waiting);
      if (document.getState().preview === null) return;
      document.look({ preview: null });
      if (before) canvas?.show(before);
    },
  };
}
