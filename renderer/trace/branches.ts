import type { OutlineTree } from '#shared/outline/outline-trees';
import { treesOf } from '#shared/outline/outline-trees';
import type { Trace, TraceRow } from '#shared/trace/trace';

/** A row of a trace with what stands beneath it. */
export interface Branch {
  readonly traced: TraceRow;
  /** Whether what stands beneath it is told further below. */
  readonly isCut: boolean;
  readonly beneath: readonly Branch[];
}

/** A list of its own: the chain from its top, or from where it became too deep. */
export interface BranchList {
  readonly root: TraceRow;
  readonly isContinued: boolean;
  readonly branches: readonly Branch[];
}

/** The panel is narrow: what is deeper gets a list of its own. */
const deepest = 6;

/** The first rows of a trace as nested lists, and how many there are in all. */
export function branchLists(
  trace: Trace,
  limit: number,
): { readonly lists: readonly BranchList[]; readonly all: number } {
  const byRow = new Map(trace.rows.map((row) => [row.row, row]));
  const lists: BranchList[] = [];
  let all = 0;
  for (const tree of treesOf(trace.outline, deepest)) {
    const root = byRow.get(tree.root);
    const left = limit - all;
    all += tree.rows.length;
    if (root === undefined || left < 0) continue;
    lists.push({ root, isContinued: tree.isContinued, branches: nested(tree, byRow, left) });
  }
  return { lists, all };
}

function nested(
  { root, rows, cut }: OutlineTree,
  byRow: ReadonlyMap<TraceRow['row'], TraceRow>,
  limit: number,
): readonly Branch[] {
  const top: Branch[] = [];
  const open: Branch[][] = [top];
  for (const row of rows.slice(0, limit)) {
    const traced = byRow.get(row);
    if (traced === undefined) continue;
    const depth = row.depth - root.depth - 1;
    const beneath: Branch[] = [];
    open.length = depth + 1;
    open[depth]?.push({ traced, isCut: cut.has(row), beneath });
    open.push(beneath);
  }
  return top;
}
