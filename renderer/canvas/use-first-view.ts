import { type RefObject, useLayoutEffect, useState } from 'react';
import { boxOf } from '#shared/drawing/node-box';
import type { MapNode } from '#shared/model/map-node';
import { inSlices } from '../in-slices';
import type { DocumentStore } from '../store/document-store';
import { firstViewport } from './first-view';
import type { Survey } from './map-geometry';
import type { Size, Viewport } from './visible-slice';

export interface FirstView {
  readonly size: Size;
  readonly viewport: Viewport;
}

/** So many statements are measured within a frame or two. */
const measuredAtOnce = 1000;

/**
 * What the map opens with, known before anything of it is painted: as soon as its place in the window is. Of a large map
 * the statements are measured first, a slice at a time; `measured` says how far that is, from 0 to 1.
 */
export function useFirstView(place: RefObject<HTMLElement | null>, document: DocumentStore, survey: Survey) {
  const [first, setFirst] = useState<FirstView | null>(null);
  const [measured, setMeasured] = useState(0);
  useLayoutEffect(() => {
    const look = () => {
      if (place.current === null) return;
      const { clientWidth: width, clientHeight: height } = place.current;
      const size = { width, height };
      setFirst((before) => before ?? { size, viewport: firstViewport(document, survey, size) });
    };
    const { nodes } = document.map();
    if (nodes.length <= measuredAtOnce) return look();
    return inSlices(measuring(nodes), look, (count) => setMeasured(count / nodes.length));
  }, [place, document, survey]);
  return { first, measured };
}

/** Boxes are remembered for as long as their nodes live, so that asking for one is all it takes. */
function* measuring(nodes: readonly MapNode[]): Generator<number, void> {
  for (const [index, node] of nodes.entries()) {
    boxOf(node);
    if (index % 20 === 0) yield index;
  }
}
