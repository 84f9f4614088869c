import { useEffect, useState } from 'react';
import type { ExportOptions } from '#shared/exchange/exporter';
import type { ArgumentMap } from '#shared/model/argument-map';
import type { Result } from '#shared/result';
import type { Preview } from '../../engines/exporting';
import { useWorkspace } from '../../store/context';

interface Drawn {
  /** What was drawn last, which stays while another is drawn; null until then. The problem is a sentence. */
  readonly shown: Result<Preview, string> | null;
  readonly isBusy: boolean;
}

/** How the map will be written. */
export function usePreview(map: ArgumentMap, format: string, options: ExportOptions): Drawn {
  const { drawPreview } = useWorkspace();
  const [drawn, setDrawn] = useState<Drawn>({ shown: null, isBusy: true });
  useEffect(() => {
    const stop = new AbortController();
    setDrawn(({ shown }) => ({ shown, isBusy: true }));
    void drawPreview({ map, format, options }, stop.signal).then((shown) => {
      if (shown !== null) setDrawn({ shown, isBusy: false });
    });
    return () => stop.abort();
  }, [drawPreview, map, format, options]);
  return drawn;
}
