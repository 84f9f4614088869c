import { useEffect, useMemo, useState } from 'react';
import { useDocument } from '../store/context';
import { type Mounting, nextMounting, nothingMounted } from './mounting';
import { useGeometry, useMountedPart } from './use-geometry';
import { nodesIn } from './visible-slice';

/** The nodes to give elements now; on a large map a few more in each frame, those in the middle of the window first. */
export function useMounting(): Mounting {
  const { boxes } = useGeometry();
  const part = useMountedPart();
  const raised = useDocument(({ editing, current }) => editing ?? current);
  const [before, setBefore] = useState(nothingMounted);
  const hidden = useDocument(({ shown }) => shown.hidden);
  const wanted = useMemo(() => {
    const inPart = nodesIn(boxes, part);
    return hidden.size === 0 ? inPart : inPart.filter((id) => !hidden.has(id));
  }, [boxes, part, hidden]);
  const mounting = useMemo(() => {
    const kept = raised !== null && boxes.has(raised) ? [raised] : [];
    return nextMounting(before, { mapSize: boxes.size, wanted, kept });
  }, [before, boxes, wanted, raised]);
  useEffect(() => {
    if (mounting === before) return;
    const frame = requestAnimationFrame(() => setBefore(mounting));
    return () => cancelAnimationFrame(frame);
  }, [mounting, before]);
  return mounting;
}
