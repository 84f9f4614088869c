import { isObject } from '#shared/shape/shape';

/** Some programs write null for a list that is empty: a shape can say better what is wrong with a list than with either. */
export function withEmptyLists(value: unknown, lists: readonly string[]): unknown {
  if (!isObject(value)) return value;
  const empty = lists.filter((name) => value[name] === null).map((name) => [name, []] as const);
  return empty.length === 0 ? value : { ...value, ...Object.fromEntries(empty) };
}
