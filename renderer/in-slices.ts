/** Milliseconds of work between two looks at what the person does. */
const slice = 8;

/**
 * Does long work a slice at a time, so that typing and panning never wait for it. `onDone` is called with what the steps
 * come to, and `onSlice` with what they said last.
 *
 * @returns what stops the work.
 */
export function inSlices<Step, Result>(
  steps: Iterator<Step, Result, void>,
  onDone: (result: Result) => void,
  onSlice: (step: Step) => void = () => {},
): () => void {
  let task: ReturnType<typeof setTimeout> | undefined;
  const work = () => {
    const end = performance.now() + slice;
    for (;;) {
      const step = steps.next();
      if (step.done) return onDone(step.value);
      if (performance.now() < end) continue;
      onSlice(step.value);
      task = setTimeout(work);
      return;
    }
  };
  task = setTimeout(work);
  return () => clearTimeout(task);
}

/** The same, for whoever waits for it. Rejects where a step throws, and where it is stopped. */
export function doneInSlices<Result>(
  steps: Iterator<unknown, Result, void>,
  signal?: AbortSignal,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const next = () => {
      try {
        return steps.next();
      } catch (error) {
        reject(error);
        throw error;
      }
    };
    const stop = inSlices({ next }, resolve);
    signal?.addEventListener('abort', () => {
      stop();
      reject(signal.reason);
    });
  });
}
