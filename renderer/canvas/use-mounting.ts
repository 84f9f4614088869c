import { useStoreApi } from '@xyflow/react';
import { useEffect, useMemo, useState } from 'react';
import { useDocument } from '../store/context';
import { type Mounting, nextMounting, nothingMounted } from './mounting';
import { useGeometry, useMountedPart } from './use-geometry';
import { onMove, useMoving } from './use-moving';
import { nodesIn } from './visible-slice';

/** The nodes to give elements now; on a large map a few more in each frame, those in the middle of the window first. */
export function useMounting(): Mounting {
  const { boxes } = useGeometry();
  const part = useMountedPart();
  const raised = useDocument(({ editing, current }) => editing ?? current);
  const hidden = useDocument(({ shown }) => shown.hidden);
  const wanted = useMemo(() => {
    const inPart = nodesIn(boxes, part);
    return hidden.size === 0 ? inPart : inPart.filter((id) => !hidden.has(id));
  }, [boxes, part, hidden]);
  const sight = useMemo(() => {
    const kept = raised !== null && boxes.has(raised) ? [raised] : [];
    return { mapSize: boxes.size, wanted, kept };
  }, [boxes, wanted, raised]);
  const isMoving = useMoving();
  const flowStore = useStoreApi();
  const [before, setBefore] = useState(() => nextMounting(nothingMounted, sight));
  const mounting = useMemo(
    () => nextMounting(before, { ...sight, isMoving: isMoving() }),
    [before, sight, isMoving],
  );
  useEffect(() => {
    if (mounting === before) return;
    const goOn = () => setBefore(mounting);
    const stopWaiting = inGoodTime(goOn);
    // With a move of the view, so that React draws both together.
    const stopFollowing = onMove(flowStore, goOn);
    return () => {
      stopWaiting();
      stopFollowing();
    };
  }, [mounting, before, flowStore]);
  return mounting;
}

/** Milliseconds: a frame that took longer has enough to do. */
const longFrame = 40;
/** So many frames in a row are left alone at most. */
const mostLeftAlone = 3;

/** Calls `act` in the next frame that comes soon after the one before it, so that no slow frame has to do this as well. */
function inGoodTime(act: () => void): () => void {
  let last = performance.now();
  let left = mostLeftAlone;
  const look = (now: number) => {
    const isLate = now - last > longFrame;
    last = now;
    left -= 1;
    if (isLate && left > 0) frame = requestAnimationFrame(look);
    else act();
  };
  let frame = requestAnimationFrame(look);
  return () => cancelAnimationFrame(frame);
}
