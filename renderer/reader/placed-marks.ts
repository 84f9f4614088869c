import type { Span } from '#shared/quotes/anchor';
import type { Block } from './blocks';
import { blocksIn, spanWithin } from './local';
import type { PassageMark } from './passage-marks';

/** A mark, or the part of one, that lies on a block. */
export interface PlacedMark {
  readonly mark: PassageMark;
  /** In the text of the block. */
  readonly span: Span;
  /** Whether the passage begins here: it may reach over several blocks. */
  readonly begins: boolean;
}

/** The marks on each block, by its index. */
export function placedMarks(
  blocks: readonly Block[],
  marks: readonly PassageMark[],
): ReadonlyMap<number, readonly PlacedMark[]> {
  const placed = new Map<number, PlacedMark[]>();
  if (blocks.length === 0) return placed;
  for (const mark of marks) {
    let begins = true;
    for (const index of blocksIn(blocks, mark.span)) {
      const block = blocks[index];
      const span = block && spanWithin(block, mark.span);
      if (!span) continue;
      placed.set(index, [...(placed.get(index) ?? []), { mark, span, begins }]);
      begins = false;
    }
  }
  return placed;
}
