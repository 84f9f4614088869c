import { useEffect, useRef, useState } from 'react';
import {
  type GatheredReferences,
  gatherReferences,
  type ReferenceText,
} from '#shared/bibliography/gather-references';
import { inSlices } from '../in-slices';
import type { DocumentWorkspace } from '../workspace';

export interface Gathering {
  /** How many were read so far, while it goes on. */
  readonly reading: number | null;
  readonly found: GatheredReferences | null;
  readonly wasStopped: boolean;
  readonly read: (texts: readonly ReferenceText[]) => void;
  readonly stop: () => void;
}

/** Reads references a slice at a time; what was read until it is stopped stays. */
export function useGathering({ document }: DocumentWorkspace): Gathering {
  const [reading, setReading] = useState<number | null>(null);
  const [found, setFound] = useState<GatheredReferences | null>(null);
  const [wasStopped, setStopped] = useState(false);
  const running = useRef<Run | null>(null);
  useEffect(() => () => end(running.current), []);

  const finish = (gathered: GatheredReferences, isStopped: boolean) => {
    end(running.current);
    running.current = null;
    setReading(null);
    setStopped(isStopped);
    setFound({ ...gathered });
  };
  const read = async (texts: readonly ReferenceText[]) => {
    end(running.current);
    const run: Run = { isOver: false, cancel: () => {}, soFar: nothing };
    running.current = run;
    setReading(0);
    setFound(null);
    // Loaded by the first who needs it: the engine is larger than all else of the dialog.
    const { bibtexEngine } = await import('./bibtex-engine');
    if (run.isOver) return;
    run.cancel = inSlices(
      gatherReferences(texts, document.map().sources, bibtexEngine),
      (gathered) => finish(gathered, false),
      (gathered) => {
        run.soFar = gathered;
        setReading(gathered.good.length + gathered.bad.length);
      },
    );
  };
  return {
    reading,
    found,
    wasStopped,
    read: (texts) => void read(texts),
    stop: () => finish(running.current?.soFar ?? nothing, true),
  };
}

interface Run {
  isOver: boolean;
  cancel: () => void;
  soFar: GatheredReferences;
}

const nothing: GatheredReferences = { good: [], bad: [], empty: [] };

function end(run: Run | null): void {
  if (run === null) return;
  run.isOver = true;
  run.cancel();
}
