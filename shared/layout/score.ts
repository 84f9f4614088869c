import type { PlacedBlock } from './arranged';
import type { Size } from './block';
import type { OutlineGraph } from './outline-graph';
import { sizeOf } from './placed-blocks';
import { tangleOf } from './tangle';
import { costOf, muddleOf } from './tangle-cost';

/** Width to height of a window with its panels: a picture between these is seen whole without being small. */
const wide = 2.1;
const narrow = 0.7;
/** As wide as a window at half its size: a picture no wider is seen whole and can be read, whatever its height. */
const wideEnough = 2800;
/** What a picture twice as wide as a window costs: such a share of its muddle. */
const strain = 0.5;

/** Whether no window shows a picture of this size well. */
export function isWide({ width, height }: Size): boolean {
  return width > wideEnough && width > wide * height;
}

/** How hard a drawing of this graph is to read: less is better. In time quadratic in the size. */
export function scoreOf(graph: OutlineGraph, placed: readonly PlacedBlock[]): number {
  const size = sizeOf(placed);
  const tooWide = isWide(size) ? size.width / (wide * size.height) - 1 : 0;
  const tooHigh = (narrow * size.height) / size.width - 1;
  return costOf(muddleOf(tangleOf(graph, placed))) * (1 + strain * Math.max(0, tooWide, tooHigh));
}
