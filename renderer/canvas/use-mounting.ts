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
  const hidden = useDocument(({ shown }) => shown.hidden);
  const wanted = useMemo(() => {
    const inPart = nodesIn(boxes, part);
    return hidden.size === 0 ? inPart : inPart.filter((id) => !hidden.has(id));
  }, [boxes, part, hidden]);
  const sight = useMemo(() => {
    const kept = raised !== null && boxes.has(raised) ? [raised] : [];
    return { mapSize: boxes.size, wanted, kept };
  }, [boxes, wanted, raised]);
  const [before, setBefore] = useState(() => nextMounting(nothingMounted, sight));
  const mounting = useMemo(() => nextMounting(before, sight), [before, sight]);
  useEffect(() => {
    if (mounting === before) return;
    const frame = requestAnimationFrame(() => setBefore(mounting));
    return () => cancelAnimationFrame(frame);
  }, [mounting, before]);
  return mounting;
}
