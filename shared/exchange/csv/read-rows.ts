import { failed, ok, type Result } from '#shared/result';

/** Rows of cells as they are written, without the quotes around them. */
export interface Rows {
  readonly rows: readonly Row[];
  readonly delimiter: string;
}

export interface Row {
  /** Of its beginning; 1 for the first. */
  readonly line: number;
  readonly cells: readonly string[];
}

const delimiters = [',', ';', '\t', '|'];

/**
 * The rows of a text of separated values, after RFC 4180, by whichever delimiter parts its first line most often. Empty
 * rows are left out. Fails with the line of a quote that does not end.
 */
export function readRows(text: string): Result<Rows, number> {
  const delimiter = delimiterOf(text);
  const plain = new RegExp(`[^${delimiter === '|' ? '\\|' : delimiter}\n]*`, 'y');
  const rows: Row[] = [];
  let cells: string[] = [];
  let [line, begun] = [1, 1];
  for (let at = 0; at <= text.length; ) {
    let cell = '';
    if (text.charAt(at) === '"') {
      const end = endOfQuoted(text, at + 1);
      if (end < 0) return failed(line);
      cell = text.slice(at + 1, end).replaceAll('""', '"');
      line += linesIn(cell);
      at = end + 1;
    }
    // What stands between a closing quote and the delimiter is not allowed, and kept.
    plain.lastIndex = at;
    cell += plain.exec(text)?.[0] ?? '';
    cells.push(cell.trim());
    at = plain.lastIndex;
    const isEnd = text.charAt(at) !== delimiter;
    if (isEnd) {
      if (cells.some((each) => each !== '')) rows.push({ line: begun, cells });
      cells = [];
      line += 1;
      begun = line;
    }
    at += 1;
  }
  return ok({ rows, delimiter });
}

/** Where the quote is that is not doubled; -1 where there is none. */
function endOfQuoted(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text.charAt(at + 1) === '"') at = text.indexOf('"', at + 2);
  return at;
}

function delimiterOf(text: string): string {
  const end = text.indexOf('\n');
  const head = (end < 0 ? text : text.slice(0, end)).replace(/"[^"]*"/g, '');
  const counts = delimiters.map((delimiter) => head.split(delimiter).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ',';
}

function linesIn(text: string): number {
  return text.split('\n').length - 1;
}
