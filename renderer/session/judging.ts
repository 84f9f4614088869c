import { isoDate, readInSteps } from '../store/derived';
import { hasDocument, type Workspace } from '../workspace';

/** Milliseconds of work between two looks at what the person does. */
const slice = 8;

/**
 * Lets labels and findings follow the map: after each change has been drawn, and of a large map a slice at a time, so
 * that typing and panning never wait for it. What changes meanwhile is judged from the start.
 */
export function followJudging(workspace: Workspace): () => void {
  if (!hasDocument(workspace)) return () => {};
  const { document, clock } = workspace;
  let frame = 0;
  let task: ReturnType<typeof setTimeout> | undefined;

  const stop = () => {
    cancelAnimationFrame(frame);
    clearTimeout(task);
  };
  const begin = () => {
    stop();
    const map = document.map();
    const steps = readInSteps(map, isoDate(clock()));
    const work = () => {
      const end = performance.now() + slice;
      while (performance.now() < end) {
        if (!steps.next().done) continue;
        document.judge(map);
        return;
      }
      task = setTimeout(work);
    };
    frame = requestAnimationFrame(() => {
      task = setTimeout(work);
    });
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
