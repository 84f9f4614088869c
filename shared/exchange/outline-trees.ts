import { type Outline, type OutlineRow, rowsOf } from '#shared/outline/outline';

/** A part of an outline that is written as a list of its own, such as under a heading. */
export interface OutlineTree {
  readonly root: OutlineRow;
  /** Whether the root was told before, in a tree that became too deep. */
  readonly isContinued: boolean;
  /** What stands beneath the root, in reading order. */
  readonly rows: readonly OutlineRow[];
  /** Those of them that go on in a tree of their own. */
  readonly cut: ReadonlySet<OutlineRow>;
}

/** Lists deeper than this are hard to read, and as text they grow with the square of their depth. */
const deepestList = 12;

/** The outline in trees that are not too deep; what was cut off one follows it. */
export function treesOf(outline: Outline, deepest = deepestList): readonly OutlineTree[] {
  const rows = rowsOf(outline);
  const trees: OutlineTree[] = [];
  for (let top = 0; top < rows.length; top = rows[top]?.end ?? rows.length) {
    const starts = [top];
    // The list is walked while it grows.
    for (const start of starts) {
      const root = rows[start];
      if (root === undefined) continue;
      const tree = { root, isContinued: start !== top, rows: [] as OutlineRow[], cut: new Set<OutlineRow>() };
      for (let at = start + 1; at < root.end; ) {
        const row = rows[at];
        if (row === undefined) break;
        tree.rows.push(row);
        const isCut = row.kind === 'statement' && row.depth - root.depth >= deepest && row.end > at + 1;
        if (isCut) tree.cut.add(row);
        if (isCut) starts.push(at);
        at = isCut ? row.end : at + 1;
      }
      trees.push(tree);
    }
  }
  return trees;
}
