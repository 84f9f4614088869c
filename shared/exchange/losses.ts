import type { Loss } from './exporter';

/** The loss of all things of one sort; none where there are none. */
export function counted(where: string, count: number, what: string): readonly Loss[] {
  if (count === 0) return [];
  return [{ where, what: count === 1 ? `One is ${what}.` : `${count} are ${what}.` }];
}
