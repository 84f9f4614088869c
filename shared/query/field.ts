import type { Graph } from '#shared/graph/graph';
import type { Label } from '#shared/graph/labels';
import type { MapNode } from '#shared/model/map-node';
import type { Relation } from '#shared/model/relation';

/** What can be searched for. */
export type Item = MapNode | Relation;

export function isRelation(item: Item): item is Relation {
  return 'premises' in item;
}

/** The map that is searched, and what is known of it. */
export interface QueryContext {
  readonly graph: Graph;
  /** The grounded status: asked only where a query wants to know. */
  readonly labelOf: (id: string) => Label;
  /** Whether the audit holds something against a node or relation: asked only where a query wants to know. */
  readonly isFlagged: (id: string) => boolean;
}

/** One of the few values that a field can have. */
export interface FieldChoice {
  readonly value: string;
  /** In menus; can be written instead of the value. */
  readonly title: string;
  /** Whether a relation can have it. Relations are found only by words and by what is said of them. */
  readonly ofRelations?: boolean;
  readonly test: (item: Item, context: QueryContext) => boolean;
}

/** Something that can be asked for as `id:value`. */
export interface QueryField<Id extends string = string> {
  readonly id: Id;
  readonly title: string;
  /** One sentence for menus and help. */
  readonly hint: string;
  /** The values, where they are the same in every map; else the field is compared as text. */
  readonly choices?: readonly FieldChoice[];
  /** An item has one of the choices: several that are asked for are alternatives. */
  readonly isSingle?: boolean;
  /** What a text is looked for in, where there are no choices. */
  readonly textsOf?: (item: Item, context: QueryContext) => readonly string[];
}

export function defineQueryField<const Id extends string>(field: QueryField<Id>): QueryField<Id> {
  return field;
}
