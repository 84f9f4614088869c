import { fits, isObject, type Part, type Shape } from './shape';

/**
 * The parts of a value that fit. A field that does not fit is as in `fallback`, or gone where that has none; an item of
 * a dictionary that does not fit is left out. What the shape does not know stays.
 */
export function mended<T extends object>(shape: Shape<T>, value: unknown, fallback: T): T {
  const whole = mendedPart(shape, value, fallback);
  return fits(shape, whole) ? whole : fallback;
}

function mendedPart(shape: Part, value: unknown, fallback: unknown): unknown {
  if (!isObject(value)) return fits(shape as Shape<never>, value) ? value : fallback;
  const fallbacks = isObject(fallback) ? fallback : {};
  const known = new Map(shape.fields.map(({ key, shape: part }) => [key, part]));
  const parts = Object.entries(value).map(([key, part]): readonly [string, unknown] => {
    const expected = known.get(key) ?? shape.items;
    return [key, expected ? mendedPart(expected, part, fallbacks[key]) : part];
  });
  const mendedParts = Object.fromEntries(
    [...Object.entries(fallbacks), ...parts].filter(([, part]) => part !== undefined),
  );
  return fits(shape as Shape<never>, mendedParts) ? mendedParts : fallback;
}
