import type { PdfLine } from './lines';

/** Lines of a column as text, with an empty line wherever a paragraph begins. */
export function paragraphsOf(lines: readonly PdfLine[]): string {
  const leading = usual(lines.slice(1).map(({ y }, index) => y - (lines[index]?.y ?? y)));
  const margin = usual(lines.map(({ left }) => left));
  return lines
    .map((line, index) => {
      const before = lines[index - 1];
      if (before === undefined) return line.text;
      const isNew = isApart(before, line, leading) || isIndented(before, line, lines[index + 1], margin);
      return `${isNew ? '\n\n' : '\n'}${line.text}`;
    })
    .join('');
}

/** More space than between lines of a paragraph, or letters of another size. */
function isApart(before: PdfLine, line: PdfLine, leading: number): boolean {
  const gap = line.y - before.y;
  const sizes = [before.height, line.height] as const;
  return gap > 1.35 * Math.max(leading, Math.min(...sizes)) || Math.max(...sizes) > 1.25 * Math.min(...sizes);
}

/** A first line that is set in, after the end of a sentence; the next is back at the margin. */
function isIndented(before: PdfLine, line: PdfLine, next: PdfLine | undefined, margin: number): boolean {
  const setIn = (left: number) => left - margin;
  const isFirst = setIn(line.left) > 0.7 * line.height && setIn(line.left) < 5 * line.height;
  const isBack = next === undefined || Math.abs(setIn(next.left)) < 0.5 * line.height;
  return isFirst && isBack && /[.!?:…"”»)\]\d]$/.test(before.text);
}

/** The value that is commonest, to the point; 0 where there is none. */
function usual(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(Math.round(value), (counts.get(Math.round(value)) ?? 0) + 1);
  const [commonest] = [...counts].toSorted((one, other) => other[1] - one[1] || one[0] - other[0]);
  return commonest?.[0] ?? 0;
}
