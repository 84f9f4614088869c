import type { Block } from './blocks';

/** CSS pixels, of the styles in reader.css. */
const line = 26;
const between = 12;
const pageMark = 34;
const margins = 84;
const averageCharacter = 7.4;

/** About how high each block is in a pane of this width, before it is drawn. */
export function estimated(blocks: readonly Block[], width: number): Float64Array {
  const inLine = Math.max(10, (Math.min(width, 680) - margins) / averageCharacter);
  // Not by `Float64Array.from`, which takes several times as long: a long text may have hundreds of thousands of blocks.
  const heights = new Float64Array(blocks.length);
  for (const [index, { from, to, page }] of blocks.entries()) {
    const lines = Math.max(1, Math.ceil((to - from) / inLine));
    heights[index] = lines * line + between + (page === undefined ? 0 : pageMark);
  }
  return heights;
}
