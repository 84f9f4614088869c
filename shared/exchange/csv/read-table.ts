import { failed, ok, type Result } from '#shared/result';
import { csvWords as words } from '#shared/words/imported-formats';
import type { Loss } from '../exporter';
import { readText } from '../importing/read-text';
import { type Row, readRows } from './read-rows';

/** The first row of a table, and those below it. */
export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly Row[];
  /** How its letters were read, where the file leaves that open. */
  readonly losses: readonly Loss[];
}

/** The table in the file called `name`, or the sentence of why there is none. */
export function readTable(bytes: Uint8Array, name: string): Result<Table, string> {
  const read = readText(bytes, name);
  if (!read.ok) return read;
  const { text, losses } = read.value;
  const rows = readRows(text.replace(/^\n+/, ''));
  if (!rows.ok) return failed(words.openQuote(name, rows.problem));
  const [head, ...body] = rows.value.rows;
  return ok({ headings: head?.cells ?? [], rows: body, losses });
}
