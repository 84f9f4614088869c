import type { Point } from '#shared/model/argument-map';
import type { Block, Size } from './block';

/** Where a block lies: its top left corner. */
export interface PlacedBlock {
  readonly block: Block;
  readonly at: Point;
}

/** Something laid out by itself, from its own top left corner. */
export interface Arranged {
  readonly size: Size;
  readonly blocks: readonly PlacedBlock[];
}
