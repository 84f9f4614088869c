import { inSlices } from '../in-slices';
import { isoDate, readInSteps } from '../store/derived';
import { hasDocument, type Workspace } from '../workspace';

/** A map of so few nodes is judged within a frame. */
const few = 500;
/** Milliseconds. */
const calm = 250;

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
    const judge = () => {
      stop = inSlices(readInSteps(map, isoDate(clock())), () => document.judge(map));
    };
    // On a large map the view goes to what was added first, and the next letter comes before that is judged.
    const wait = map.nodes.length > few ? calm : 0;
    let task: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      task = setTimeout(judge, wait);
    });
    stop = () => {
      cancelAnimationFrame(frame);
      clearTimeout(task);
    };
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
