const rightToLeft = '\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc';
/** Letters that run from right to left, and what stands between them that has no direction of its own. */
const rtlRun = new RegExp(`[${rightToLeft}](?:[^\\p{Letter}\\p{Number}]*[${rightToLeft}])*`, 'gu');

/**
 * The line as pieces of one direction each, in the order in which they stand from left to right. A piece keeps its
 * characters in the order in which they are read. One level of the Unicode bidirectional algorithm (UAX 9), which is what
 * a line of one language with a few words of another needs.
 */
export function runsOf(line: string, direction: 'ltr' | 'rtl'): readonly string[] {
  const runs: string[] = [];
  let end = 0;
  for (const { 0: run, index } of line.matchAll(rtlRun)) {
    if (index > end) runs.push(line.slice(end, index));
    runs.push(run);
    end = index + run.length;
  }
  if (end < line.length) runs.push(line.slice(end));
  return direction === 'rtl' ? runs.toReversed() : runs;
}
