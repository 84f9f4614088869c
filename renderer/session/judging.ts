import { inSlices } from '../in-slices';
import { isoDate, readInSteps } from '../store/derived';
import { hasDocument, type Workspace } from '../workspace';

/**
 * Lets labels and findings follow the map: after each change has been drawn, and of a large map a slice at a time. What
 * changes meanwhile is judged from the start.
 */
export function followJudging(workspace: Workspace): () => void {
  if (!hasDocument(workspace)) return () => {};
  const { document, clock } = workspace;
  let stop = () => {};
  const begin = () => {
    stop();
    const map = document.map();
    const frame = requestAnimationFrame(() => {
      stop = inSlices(readInSteps(map, isoDate(clock())), () => document.judge(map));
    });
    stop = () => cancelAnimationFrame(frame);
  };
  if (document.getState().judged !== document.map()) begin();
  const unsubscribe = document.subscribe(({ history }, before) => {
    if (history.present !== before.history.present) begin();
  });
  return () => {
    unsubscribe();
    stop();
  };
}
