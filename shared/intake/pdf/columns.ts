import type { PdfRun } from '../intake-engines';
import { gutterOf } from './gutter';
import { lineOf, type PdfLine, rowsOf } from './lines';

/** Deeper than any newspaper. */
const deepest = 4;

/**
 * The lines of a page in the order in which they are read. Where there clearly are columns each is a block of its own,
 * and what stands across them (a title, a wide table) parts what is above it from what is below.
 */
export function blocksOf(runs: readonly PdfRun[], depth = 0): readonly (readonly PdfLine[])[] {
  if (runs.length === 0) return [];
  const gutter = depth < deepest ? gutterOf(runs) : undefined;
  if (gutter === undefined) return [rowsOf(runs).map(lineOf)];
  return bandsOf(runs, gutter).flatMap(({ isAcross, runs: band }) => {
    if (isAcross) return [rowsOf(band).map(lineOf)];
    const left = band.filter(({ x, width }) => x + width / 2 < gutter);
    const right = band.filter(({ x, width }) => x + width / 2 >= gutter);
    return [...blocksOf(left, depth + 1), ...blocksOf(right, depth + 1)];
  });
}

interface Band {
  readonly isAcross: boolean;
  readonly runs: PdfRun[];
}

/** Rows in a row that reach over the gutter, or that keep off it. */
function bandsOf(runs: readonly PdfRun[], gutter: number): readonly Band[] {
  const bands: Band[] = [];
  for (const row of rowsOf(runs)) {
    const isAcross = row.some(({ x, width }) => x < gutter - 1 && x + width > gutter + 1);
    const band = bands.at(-1);
    if (band?.isAcross === isAcross) band.runs.push(...row);
    else bands.push({ isAcross, runs: [...row] });
  }
  return bands;
}
