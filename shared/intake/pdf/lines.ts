import type { PdfRun } from '../intake-engines';

/** Runs that stand on one line, from left to right. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Of its largest letters. */
  readonly height: number;
}

/** Runs by the line that they stand on, from top to bottom. Figures of notes stand higher, and on the same line. */
export function rowsOf(runs: readonly PdfRun[]): readonly (readonly PdfRun[])[] {
  const rows: PdfRun[][] = [];
  for (const run of runs.toSorted((one, other) => one.y - other.y)) {
    const row = rows.at(-1);
    if (row?.some((other) => isBeside(other, run))) row.push(run);
    else rows.push([run]);
  }
  return rows;
}

/** Small letters beside large ones may stand half a line off; letters of one size may not. */
function isBeside(one: PdfRun, other: PdfRun): boolean {
  return Math.abs(one.y - other.y) < 0.45 * Math.max(one.height, other.height);
}

export function lineOf(row: readonly PdfRun[]): PdfLine {
  const runs = row.toSorted((one, other) => one.x - other.x);
  let text = '';
  let end = Number.POSITIVE_INFINITY;
  for (const run of runs) {
    const isApart = run.x - end > 0.14 * run.height && !/\s$/.test(text) && !/^\s/.test(run.text);
    text += isApart ? ` ${run.text}` : run.text;
    end = run.x + run.width;
  }
  const main = runs.reduce((one, other) => (other.height > one.height ? other : one));
  return {
    text: text.trim(),
    left: Math.min(...runs.map(({ x }) => x)),
    right: Math.max(...runs.map(({ x, width }) => x + width)),
    y: main.y,
    height: main.height,
  };
}
