import type { Block } from './text-document';

/** "1", "1.1", "1.2", "2" …: what number each heading has or gets, in the order of the text; "" for those without. */
export function headingNumbers(blocks: readonly Block[]): ReadonlyMap<Block, string> {
  const numbers = new Map<Block, string>();
  const counts: number[] = [];
  for (const block of blocks) {
    if (block.kind !== 'heading') continue;
    if (block.number !== undefined) {
      numbers.set(block, block.number);
      continue;
    }
    counts.length = Math.min(counts.length, block.level);
    while (counts.length < block.level) counts.push(0);
    counts[block.level - 1] = (counts[block.level - 1] ?? 0) + 1;
    numbers.set(block, counts.join('.'));
  }
  return numbers;
}
