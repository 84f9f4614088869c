import { useStoreApi } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';
import { boxOf } from '#shared/drawing/node-box';
import { grown, overlaps, type Rect } from '#shared/drawing/rect';
import type { ArgumentMap } from '#shared/model/argument-map';
import { findRecord } from '#shared/model/sorted-records';
import { useDocumentStore } from '../store/context';
import { atLeast, madeSmall, type SmallMap } from './minimap-picture';
import { type Size, seenThrough } from './visible-slice';

const leastFrame = 9;

/**
 * Moves the frame of the minimap with the view, past React: this happens in every frame of a pan. Where all is
 * seen the minimap goes; where it would cover the node in hand it goes to the other corner.
 */
export function useMinimapFrame(root: RefObject<HTMLDivElement | null>, small: SmallMap): void {
  const flowStore = useStoreApi();
  const document = useDocumentStore();
  useEffect(() => {
    const place = () => {
      const minimap = root.current;
      const frame = minimap?.querySelector<HTMLElement>('.minimap-frame');
      if (!minimap || !frame) return;
      const { width, height, transform } = flowStore.getState();
      const [x, y, zoom] = transform;
      const seen = seenThrough({ x, y, zoom }, { width, height });
      minimap.hidden = isWithin(small.bounds, seen);
      const corner = cornerOf(seen, { width, height }, small.size);
      const inHand = boxInHand(document.map(), document.getState().current);
      minimap.classList.toggle('is-aside', inHand !== null && overlaps(inHand, corner));
      const at = atLeast(madeSmall(seen, small), leastFrame);
      frame.style.transform = `translate(${at.x}px, ${at.y}px)`;
      frame.style.width = `${at.width}px`;
      frame.style.height = `${at.height}px`;
    };
    place();
    const stops = [flowStore.subscribe(place), document.subscribe(place)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [root, small, flowStore, document]);
}

function isWithin(inner: Rect, outer: Rect): boolean {
  return (
    outer.x <= inner.x &&
    outer.y <= inner.y &&
    outer.x + outer.width >= inner.x + inner.width &&
    outer.y + outer.height >= inner.y + inner.height
  );
}

/** The part of the map beneath the minimap in its usual corner, the zoom controls and some room included. */
function cornerOf(seen: Rect, window: Size, size: Size): Rect {
  const unit = seen.width / window.width;
  const width = (size.width + 24) * unit;
  const height = (size.height + 66) * unit;
  return { x: seen.x + seen.width - width, y: seen.y + seen.height - height, width, height };
}

function boxInHand(map: ArgumentMap, current: string | null): Rect | null {
  const node = current === null ? undefined : findRecord(map.nodes, current);
  const at = node && findRecord(map.view.placements, node.id)?.at;
  if (node === undefined || at === undefined) return null;
  const { width, height } = boxOf(node);
  return grown({ ...at, width, height }, 8);
}
