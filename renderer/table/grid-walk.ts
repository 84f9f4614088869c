/** A cell by its place: row -1 is the head. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows that are seen at once. */
  readonly page: number;
}

/** Where a key leads from a cell, as in any grid (WAI-ARIA Authoring Practices); null where it means nothing. */
export function walkGrid(
  { row, column }: Cell,
  { key, isFar }: { readonly key: string; readonly isFar: boolean },
  { rows, columns, page }: GridSize,
): Cell | null {
  const to = (toRow: number, toColumn: number): Cell => ({
    row: Math.min(Math.max(toRow, -1), rows - 1),
    column: Math.min(Math.max(toColumn, 0), columns - 1),
  });
  switch (key) {
    case 'ArrowUp':
      return to(row - 1, column);
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'ArrowRight':
      return to(row, column + 1);
    case 'PageUp':
      return to(Math.max(row - page, 0), column);
    case 'PageDown':
      return to(row + page, column);
    case 'Home':
      return to(isFar ? 0 : row, 0);
    case 'End':
      return to(isFar ? rows - 1 : row, columns - 1);
    default:
      return null;
  }
}
