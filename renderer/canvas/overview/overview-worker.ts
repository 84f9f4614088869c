import { type ThemeId, themes } from '#shared/drawing/theme';
import type { OverviewData } from './overview-data';
import { paintOverview, type Shot } from './paint-overview';

/** What the window sends: the map whenever it changed, and then what to paint of it. */
export type OverviewRequest =
  | { readonly kind: 'show'; readonly data: OverviewData }
  | { readonly kind: 'paint'; readonly shot: Shot; readonly theme: ThemeId };

/** What comes back for each request to paint. */
export interface OverviewPicture {
  readonly shot: Shot;
  readonly bitmap: ImageBitmap;
}

let data: OverviewData | null = null;
const paper = new OffscreenCanvas(1, 1);

addEventListener('message', ({ data: request }: MessageEvent<OverviewRequest>) => {
  if (request.kind === 'show') {
    data = request.data;
    return;
  }
  const { shot, theme } = request;
  paper.width = Math.max(1, Math.round(shot.size.width * shot.ratio));
  paper.height = Math.max(1, Math.round(shot.size.height * shot.ratio));
  const brush = paper.getContext('2d');
  if (brush && data) paintOverview(brush, data, shot, themes[theme]);
  const bitmap = paper.transferToImageBitmap();
  const picture: OverviewPicture = { shot, bitmap };
  postMessage(picture, { transfer: [bitmap] });
});
