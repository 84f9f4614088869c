import { failed, ok, type Result } from '#shared/result';
import { formatWords } from '#shared/words/exchange';
import { csvWords as words } from '#shared/words/imported-formats';
import { addTable } from '../csv/add-table';
import { type ColumnMapping, guessedColumns, isUsable } from '../csv/columns';
import { readRows } from '../csv/read-rows';
import { readTable } from '../csv/read-table';
import { tableRows } from '../csv/table-rows';
import { defineImporter, type Imported } from '../importer';
import { mapDraft } from '../importing/map-draft';
import { titleFrom } from '../importing/title-from';

/** Tables of statements and steps: our own columns, and those of others as far as their headings tell. */
export const csv = defineImporter({
  id: 'csv',
  label: formatWords.csv,
  extensions: ['csv', 'tsv'],
  recognises: (text) => (recognisesCsv(text) ? 0.5 : 0),
  read: (bytes, name, { columns } = {}) => readCsv(bytes, name, columns),
});

/** Whether the first line is headings that tell enough to read a table by. */
export function recognisesCsv(text: string): boolean {
  const [head] = text.slice(0, 5000).trimStart().split('\n', 1);
  const rows = readRows(head ?? '');
  const headings = rows.ok ? (rows.value.rows[0]?.cells ?? []) : [];
  const mapping = guessedColumns(headings);
  return headings.length >= 2 && Object.keys(mapping).length >= 2 && isUsable(mapping);
}

/** The map in a table whose columns are as `columns` says, or where it is silent, as their headings tell. */
function readCsv(bytes: Uint8Array, name: string, columns: ColumnMapping = {}): Result<Imported, string> {
  const read = readTable(bytes, name);
  if (!read.ok) return read;
  const { headings, rows, losses } = read.value;
  const missing = Object.values(columns).filter((heading) => !headings.includes(heading));
  if (missing[0] !== undefined) return failed(words.noColumn(name, missing[0], headings));
  const mapping = { ...guessedColumns(headings), ...columns };
  if (!isUsable(mapping)) return failed(words.unknownColumns(name, headings));
  const draft = mapDraft();
  for (const { where, what } of losses) draft.lose(where, what);
  const { table, unread } = tableRows({ headings, rows }, mapping);
  for (const heading of unread) draft.lose(words.column(heading), words.columnLeftOut);
  addTable(draft, table);
  return ok(draft.imported({ title: titleFrom(name) }));
}
