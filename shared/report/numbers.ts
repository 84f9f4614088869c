import { letters } from '#shared/bibliography/styling/letters';
import { type Outline, type OutlineRow, rowsOf } from '#shared/outline/outline';
import { type OutlineTree, treesOf } from '#shared/outline/outline-trees';

/** A part of the argument with a heading of its own. */
export interface Chapter extends OutlineTree {
  /** "1"; "1A" for what goes on from chapter 1 because it would stand too deep there. */
  readonly number: string;
}

export interface NumberedOutline {
  readonly chapters: readonly Chapter[];
  /** "1.2.1": of a row where it stands in its chapter. */
  readonly numberOf: (row: OutlineRow) => string;
  /** By id of the statement. */
  readonly statements: ReadonlyMap<string, string>;
  /** Ids of the steps that are told. */
  readonly steps: ReadonlySet<string>;
  /** The number of the chapter where a row goes on; undefined for most. */
  readonly continuedAt: (row: OutlineRow) => string | undefined;
}

/** Numbers on paper are harder to follow the deeper they stand. */
const deepest = 6;

/** What every statement and step of an outline is called by on paper: chapters count from 1, and what stands beneath, from 1 each. */
export function numbered(outline: Outline): NumberedOutline {
  const rows = rowsOf(outline);
  const numbers = new Map<OutlineRow, string>();
  const continuations = new Map<OutlineRow, string>();
  const chapters: Chapter[] = [];
  let top = 0;
  let continued = 0;
  for (const tree of treesOf(outline, deepest)) {
    const { root, isContinued } = tree;
    if (isContinued) continued += 1;
    else [top, continued] = [top + 1, 0];
    const number = isContinued ? `${top}${letters(continued - 1).toUpperCase()}` : String(top);
    if (isContinued) continuations.set(root, number);
    else numbers.set(root, number);
    for (const row of tree.rows) {
      const parent = rows[row.parent];
      const above = parent === undefined || parent === root ? number : numbers.get(parent);
      numbers.set(row, `${above}.${row.position}`);
    }
    chapters.push({ ...tree, number });
  }
  const statements = new Map(
    rows.flatMap((row) =>
      row.kind === 'statement' && row.node !== null ? [[row.node, numbers.get(row) ?? ''] as const] : [],
    ),
  );
  return {
    chapters,
    numberOf: (row) => numbers.get(row) ?? '',
    statements,
    steps: new Set(rows.flatMap(({ relation }) => relation ?? [])),
    continuedAt: (row) => continuations.get(row),
  };
}
