import type { ArgumentMap } from '#shared/model/argument-map';
import type { MapNode } from '#shared/model/map-node';
import type { Relation } from '#shared/model/relation';
import type { Source } from '#shared/model/source';

/** What has an id in a map, and what sort of thing it is: ids are shared among all sorts. */
export type Item =
  | { readonly sort: 'node'; readonly record: MapNode }
  | { readonly sort: 'relation'; readonly record: Relation }
  | { readonly sort: 'source'; readonly record: Source };

export type Sort = Item['sort'];

export type Items = ReadonlyMap<string, Item>;

/** Nodes, then relations, then sources, each in order of id. */
export function itemsOf({ nodes, relations, sources }: ArgumentMap): Items {
  const items: readonly Item[] = [
    ...nodes.map((record) => ({ sort: 'node', record }) as const),
    ...relations.map((record) => ({ sort: 'relation', record }) as const),
    ...sources.map((record) => ({ sort: 'source', record }) as const),
  ];
  return new Map(items.map((item) => [item.record.id, item]));
}
