import type { Span } from '#shared/quotes/anchor';
import { type Block, blockAt } from './blocks';
import { rectOf } from './dom-places';
import { spanWithin } from './local';
import type { SeenBlocks } from './use-column';

/** Brings a passage of the stored text into view. */
export function showSpan(show: SeenBlocks['show'], blocks: readonly Block[], span: Span): void {
  const index = blockAt(blocks, span.start);
  const block = blocks[index];
  show(index, (element) => rectOf(element, (block && spanWithin(block, span)) ?? { start: 0, end: 0 }));
}
