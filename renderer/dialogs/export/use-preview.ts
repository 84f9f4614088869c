import { useEffect, useState } from 'react';
import type { Result } from '#shared/result';
import type { ExportTask, Seen } from '../../engines/exporting';
import { useWorkspace } from '../../store/context';

export interface Drawn {
  /** What was drawn last, which stays while another is drawn; null until then. The problem is a sentence. */
  readonly shown: Result<Seen, string> | null;
  readonly isBusy: boolean;
}

/** How the map will be written. */
export function usePreview(task: ExportTask): Drawn {
  const { drawPreview } = useWorkspace();
  const [drawn, setDrawn] = useState<Drawn>({ shown: null, isBusy: true });
  useEffect(() => {
    const stop = new AbortController();
    setDrawn(({ shown }) => ({ shown, isBusy: true }));
    void drawPreview(task, stop.signal).then((shown) => {
      if (shown !== null) setDrawn({ shown, isBusy: false });
    });
    return () => stop.abort();
  }, [drawPreview, task]);
  return drawn;
}
