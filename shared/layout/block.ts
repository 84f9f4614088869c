import type { Point } from '#shared/model/argument-map';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What is placed as one: a node, or the columns of leaves beneath one. */
export interface Block {
  readonly size: Size;
  /** The height of its first row: columns that hang deeper do not push everything else down. */
  readonly headHeight: number;
  readonly members: readonly BlockMember[];
}

/** A node in a block, from the block's top left corner. */
export interface BlockMember {
  readonly id: string;
  readonly at: Point;
  readonly size: Size;
}
