import type { Line } from './lines';

const pageNumber =
  /^[\s–—-]*(?:(?:page|p\.|seite|s\.|página|pág\.)\s*)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:of|\/|von|de|sur)\s*\d{1,4})?[\s–—-]*$/iu;

/** A running head stands on so many pages. */
const often = 3;

/** Indexes of lines that stand on every page and belong to none: numbers of pages, and heads and feet that run on. */
export function furnitureOf(lines: readonly Line[]): ReadonlySet<number> {
  const furniture = new Set<number>();
  const running = new Map<string, number[]>();
  lines.forEach((line, index) => {
    const isTop = index > 0 && lines[index - 1]?.page !== line.page;
    const isFoot = index < lines.length - 1 && lines[index + 1]?.page !== line.page;
    const isEdge =
      isTop || isFoot || ((index === 0 || index === lines.length - 1) && (lines.at(-1)?.page ?? 1) > 1);
    if (!isEdge || line.text.length > 120) return;
    if (pageNumber.test(line.text)) furniture.add(index);
    else {
      const words = line.text.replace(/\d+/g, '#');
      running.set(words, [...(running.get(words) ?? []), index]);
    }
  });
  for (const indexes of running.values())
    if (indexes.length >= often) for (const index of indexes) furniture.add(index);
  return furniture;
}
