/** A map file is nested 64 levels deep at most, and what is kept stands some levels down in it. */
const deepest = 48;

/** The fields of a file that a map can carry along as they are: those that are not nested too deep to be written. */
export function keepable(fields: object): { readonly [field: string]: unknown } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => isWithin(value, deepest)));
}

function isWithin(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((part) => isWithin(part, levels - 1));
}
