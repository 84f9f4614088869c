import type { ArgumentMap } from '#shared/model/argument-map';

/** Whether a name is that of somebody who made the map; capitals and spaces make no difference. */
export function isAuthor({ authors = [] }: Pick<ArgumentMap, 'authors'>): (name: string) => boolean {
  const names = new Set(authors.map(spelt).filter((name) => name !== ''));
  return (name) => names.has(spelt(name));
}

function spelt(name: string): string {
  return name.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();
}
