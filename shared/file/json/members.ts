/** How many fields all objects in a parsed value have together. Recursion is as deep as the value. */
export function membersOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const parts: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  let members = parts === value ? 0 : parts.length;
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index];
    if (typeof part === 'object') members += membersOf(part);
  }
  return members;
}
