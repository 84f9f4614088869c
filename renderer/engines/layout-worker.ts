import { arrange } from '#shared/layout/arrange';
import type { LayoutTask } from '#shared/layout/layout-task';
import type { Placement } from '#shared/model/argument-map';

/** What comes back for a `LayoutTask`, once. */
export type LayoutReply =
  | { readonly kind: 'placed'; readonly placements: readonly Placement[] }
  | { readonly kind: 'failed'; readonly detail: string };

function reply(message: LayoutReply): void {
  postMessage(message);
}

addEventListener('message', ({ data }: MessageEvent<LayoutTask>) => {
  try {
    reply({ kind: 'placed', placements: arrange(data) });
  } catch (error) {
    reply({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) });
  }
});
