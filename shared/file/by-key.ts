/** The items of a list by key, in its order; nothing where a key comes twice. */
export function byKey<T>(list: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T> | undefined {
  const items = new Map(list.map((item) => [keyOf(item), item]));
  return items.size === list.length ? items : undefined;
}
