/** How many fields all objects in a parsed value have together. Recursion is as deep as the value. */
export function membersOf(value: unknown): number {
  if (Array.isArray(value)) return membersInList(value);
  return typeof value === 'object' && value !== null ? membersInObject(value) : 0;
}

function membersInList(list: readonly unknown[]): number {
  let members = 0;
  for (let index = 0; index < list.length; index += 1) {
    const item = list[index];
    if (typeof item === 'object') members += membersOf(item);
  }
  return members;
}

function membersInObject(object: object): number {
  const values = object as { readonly [key: string]: unknown };
  const keys = Object.keys(object);
  let members = keys.length;
  for (const key of keys) {
    const value = values[key];
    if (typeof value === 'object') members += membersOf(value);
  }
  return members;
}
