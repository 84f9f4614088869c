import { type RefObject, useLayoutEffect, useState } from 'react';
import type { DocumentStore } from '../store/document-store';
import { firstViewport } from './first-view';
import type { Survey } from './map-geometry';
import type { Size, Viewport } from './visible-slice';

export interface FirstView {
  readonly size: Size;
  readonly viewport: Viewport;
}

/** What the map opens with, known before anything of it is painted: as soon as its place in the window is. */
export function useFirstView(place: RefObject<HTMLElement | null>, document: DocumentStore, survey: Survey) {
  const [first, setFirst] = useState<FirstView | null>(null);
  useLayoutEffect(() => {
    if (place.current === null) return;
    const { clientWidth: width, clientHeight: height } = place.current;
    const size = { width, height };
    setFirst((before) => before ?? { size, viewport: firstViewport(document, survey, size) });
  }, [place, document, survey]);
  return first;
}
