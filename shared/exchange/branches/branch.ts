import type { MapNode } from '#shared/model/map-node';

/** An item of somebody's tree: what lies under it bears on it. */
export interface Branch {
  /** As the file has it; "" where it has none. */
  readonly id: string;
  /** As written, a label in front included: "Con: …". */
  readonly text: string;
  readonly fields?: Pick<MapNode, 'note' | 'tags' | 'status'>;
  /** Addresses on the web that it points to. */
  readonly links?: readonly string[];
  readonly children: readonly Branch[];
}
