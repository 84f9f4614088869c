import { type ColumnMapping, type ColumnRole, columnRoles } from './columns';
import type { Row } from './read-rows';

/** A row by what its columns are. */
export interface TableRow {
  readonly line: number;
  /** "" where there is no such column, or nothing in it. */
  readonly cell: (role: ColumnRole) => string;
}

/** The rows below the headings, and the headings that nothing is made of. */
export function tableRows(
  { headings, rows }: { readonly headings: readonly string[]; readonly rows: readonly Row[] },
  mapping: ColumnMapping,
): { readonly table: readonly TableRow[]; readonly unread: readonly string[] } {
  const places = new Map(
    columnRoles.flatMap((role) => {
      const heading = mapping[role];
      const place = heading === undefined ? -1 : headings.indexOf(heading);
      return place < 0 ? [] : [[role, place] as const];
    }),
  );
  const used = new Set(places.values());
  return {
    table: rows.map(({ line, cells }) => ({
      line,
      cell: (role) => unguarded(cells[places.get(role) ?? -1] ?? ''),
    })),
    unread: headings.filter((heading, place) => heading !== '' && !used.has(place)),
  };
}

/** Tables that are to be opened in a spreadsheet have a ' before what would be taken for a formula. */
function unguarded(cell: string): string {
  return /^'[=+\-@]/.test(cell) ? cell.slice(1) : cell;
}
