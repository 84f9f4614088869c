import type { PdfRun } from '../intake-engines';
import { rowsOf } from './lines';

/** Narrower gaps part words, not columns. In points. */
const narrowest = 6;
/** Fewer lines beside each other are no columns. */
const fewestRows = 5;
/** A part of the rows may reach over the gutter: titles, tables, a summary. */
const mostAcross = 0.4;
/** Lines of prose fill their columns; cells of tables mostly do not. */
const fullness = 0.6;

interface Gap {
  readonly from: number;
  readonly to: number;
  readonly crossings: number;
}

/** Where the space between two columns of prose runs, from left; nothing where there clearly are none. */
export function gutterOf(runs: readonly PdfRun[]): number | undefined {
  const rows = rowsOf(runs);
  if (rows.length < fewestRows) return undefined;
  const left = Math.min(...runs.map(({ x }) => x));
  const right = Math.max(...runs.map(({ x, width }) => x + width));
  const gap = emptiest(runs, left, right);
  if (gap === undefined || gap.crossings > mostAcross * rows.length) return undefined;
  const gutter = (gap.from + gap.to) / 2;
  const columns = [
    fills(rows, left, gap.from, ({ x, width }) => x + width <= gutter),
    fills(rows, gap.to, right, ({ x }) => x >= gutter),
  ];
  return columns.every(Boolean) ? gutter : undefined;
}

/** The widest stretch of the middle that the fewest runs reach over. */
function emptiest(runs: readonly PdfRun[], left: number, right: number): Gap | undefined {
  const from = Math.floor(left + (right - left) / 4);
  const to = Math.ceil(right - (right - left) / 4);
  const covers = new Array<number>(Math.max(0, to - from)).fill(0);
  for (const { x, width } of runs) {
    const last = Math.min(to, Math.ceil(x + width));
    for (let at = Math.max(from, Math.floor(x)); at < last; at += 1)
      covers[at - from] = (covers[at - from] ?? 0) + 1;
  }
  const fewest = Math.min(...covers);
  const gaps: Gap[] = [];
  for (const [index, crossings] of covers.entries()) {
    if (crossings !== fewest) continue;
    const at = from + index;
    const last = gaps.at(-1);
    if (last?.to === at) gaps[gaps.length - 1] = { ...last, to: at + 1 };
    else gaps.push({ from: at, to: at + 1, crossings });
  }
  return gaps
    .filter((gap) => gap.to - gap.from >= narrowest)
    .toSorted((one, other) => other.to - other.from - (one.to - one.from))[0];
}

/** Whether most rows that have something in a column fill it. */
function fills(
  rows: readonly (readonly PdfRun[])[],
  from: number,
  to: number,
  isIn: (run: PdfRun) => boolean,
): boolean {
  const shares = rows
    .filter((row) => row.every((run) => isIn(run) || run.x >= to || run.x + run.width <= from))
    .map((row) => row.filter(isIn))
    .filter((row) => row.length > 0)
    .map((row) => {
      const start = Math.min(...row.map(({ x }) => x));
      const end = Math.max(...row.map(({ x, width }) => x + width));
      return (end - start) / (to - from);
    })
    .toSorted((one, other) => one - other);
  return shares.length >= fewestRows && (shares[shares.length >> 1] ?? 0) >= fullness;
}
