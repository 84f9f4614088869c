import type { ThemeId } from '#shared/drawing/theme';
import type { OverviewData } from './overview-data';
import type { OverviewPicture, OverviewRequest } from './overview-worker';
import type { Shot } from './paint-overview';

export interface OverviewPainter {
  readonly show: (data: OverviewData) => void;
  /** Asks for a picture; while one is being painted, only the last that was asked for comes next. */
  readonly paint: (shot: Shot, theme: ThemeId) => void;
  readonly stop: () => void;
}

/** Paints the overview in a worker, so that panning never waits for ten thousand boxes. */
export function createOverviewPainter(onPicture: (picture: OverviewPicture) => void): OverviewPainter {
  const worker = new Worker(new URL('./overview-worker.ts', import.meta.url), { type: 'module' });
  const send = (request: OverviewRequest) => worker.postMessage(request);
  let isPainting = false;
  let next: OverviewRequest | null = null;
  worker.onmessage = ({ data }: MessageEvent<OverviewPicture>) => {
    onPicture(data);
    isPainting = next !== null;
    if (next) send(next);
    next = null;
  };
  return {
    show: (data) => send({ kind: 'show', data }),
    paint: (shot, theme) => {
      const request: OverviewRequest = { kind: 'paint', shot, theme };
      if (isPainting) next = request;
      else send(request);
      isPainting = true;
    },
    stop: () => worker.terminate(),
  };
}
