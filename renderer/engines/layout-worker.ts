import { arrange } from '#shared/layout/arrange';
import type { LayoutTask } from '#shared/layout/layout-task';
import { previewOf } from '#shared/layout/preview';
import type { Phase } from '#shared/layout/progress';
import type { Placement } from '#shared/model/argument-map';

/** What comes back for a `LayoutTask`: some of the first two, then one of the others. */
export type LayoutReply =
  | { readonly kind: 'preview'; readonly placements: readonly Placement[] }
  | { readonly kind: 'progress'; readonly phase: Phase; readonly share: number }
  | { readonly kind: 'placed'; readonly placements: readonly Placement[] }
  | { readonly kind: 'failed'; readonly detail: string };

function reply(message: LayoutReply): void {
  postMessage(message);
}

addEventListener('message', ({ data }: MessageEvent<LayoutTask>) => {
  try {
    const preview = previewOf(data);
    if (preview) reply({ kind: 'preview', placements: preview });
    const onProgress = (phase: Phase, share: number) => reply({ kind: 'progress', phase, share });
    reply({ kind: 'placed', placements: arrange(data, { onProgress }) });
  } catch (error) {
    reply({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) });
  }
});
