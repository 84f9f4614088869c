import { mapWords } from '#shared/words/model';
import type { AuditSettings } from './audit-settings';
import type { MapNode } from './map-node';
import type { Relation } from './relation';
import type { Source } from './source';
import type { Waiver } from './waiver';

/**
 * A whole argument, as one immutable value.
 *
 * `nodes`, `relations`, `sources` and `view.placements` are sorted by id in code-unit order, so that a
 * record is found by bisection and saving needs no sort. Any record may carry properties that this
 * program does not know: they belong to the file and survive every edit, so records are copied with
 * spread and never rebuilt field by field.
 */
export interface ArgumentMap {
  readonly title: string;
  /** Markdown. */
  readonly description?: string;
  /** Who made the map. */
  readonly authors?: readonly string[];
  readonly nodes: readonly MapNode[];
  readonly relations: readonly Relation[];
  readonly sources: readonly Source[];
  readonly waivers: readonly Waiver[];
  readonly audit?: AuditSettings;
  readonly view: View;
}

/** How the map looks, never what it means. */
export interface View {
  readonly placements: readonly Placement[];
  /** Ids of nodes whose branches are folded away. */
  readonly collapsed: readonly string[];
  /** In the order in which they were saved; absent where there are none. */
  readonly saved?: readonly SavedView[];
  /** Ids of nodes that a layout leaves where they are, in order; absent where there are none. */
  readonly pinned?: readonly string[];
}

/** A way of looking at the map that somebody gave a name. */
export interface SavedView {
  readonly name: string;
  /** What stands out, in the language of searches. */
  readonly query?: string;
  /** Id of a node or relation whose chain stands out. */
  readonly chain?: string;
  /** Whether the rest is hidden; else it is dimmed. */
  readonly hides?: boolean;
  /** The place of the map in the middle of the window. */
  readonly centre?: Point;
  /** CSS pixels for one map unit. */
  readonly zoom?: number;
}

/** Where a node lies. `id` is the node's. */
export interface Placement {
  readonly id: string;
  readonly at: Point;
}

/** Integers in the map's own units, which are CSS pixels at 100 %; y grows downwards; top left corner of a node. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export function emptyMap(title = mapWords.untitled): ArgumentMap {
  return {
    title,
    nodes: [],
    relations: [],
    sources: [],
    waivers: [],
    view: { placements: [], collapsed: [] },
  };
}
