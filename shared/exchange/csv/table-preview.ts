import { ok, type Result } from '#shared/result';
import { type ColumnMapping, guessedColumns } from './columns';
import { readTable } from './read-table';

/** As much of a table as a person needs to see to say which column is what. */
export interface TablePreview {
  /** Without repeats, and without those that are empty. */
  readonly headings: readonly string[];
  /** The cells of the first rows, by heading. */
  readonly rows: readonly (readonly string[])[];
  /** What the headings tell. */
  readonly columns: ColumnMapping;
}

/** Enough to tell what is in a column. */
const shown = 5;
/** Characters of a cell. */
const longest = 200;

export function tablePreview(bytes: Uint8Array, name: string): Result<TablePreview, string> {
  const table = readTable(bytes, name);
  if (!table.ok) return table;
  const { headings: all, rows } = table.value;
  const headings = [...new Set(all)].filter((heading) => heading !== '');
  const places = headings.map((heading) => all.indexOf(heading));
  return ok({
    headings,
    rows: rows
      .slice(0, shown)
      .map(({ cells }) => places.map((place) => (cells[place] ?? '').slice(0, longest))),
    columns: guessedColumns(all),
  });
}
