import { type RefObject, useLayoutEffect, useState } from 'react';
import { boxOf } from '#shared/drawing/node-box';
import type { ArgumentMap } from '#shared/model/argument-map';
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
    const map = document.map();
    if (map.nodes.length <= measuredAtOnce) return look();
    return inSlices(measuring(map, survey), look, (count) => setMeasured(count / map.nodes.length));
  }, [place, document, survey]);
  return { first, measured };
}

/** Boxes are remembered for as long as their nodes live, and so is where they all are: asking is all it takes. */
function* measuring(map: ArgumentMap, survey: Survey): Generator<number, void> {
  const { nodes } = map;
  for (const [index, node] of nodes.entries()) {
    boxOf(node);
    if (index % 20 === 0) yield index;
  }
  yield nodes.length;
  survey(map, null);
  yield nodes.length;
}
