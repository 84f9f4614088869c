/** Line and column of an offset, both from 1; columns in UTF-16 code units, as editors count. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Lines end with LF, CRLF or CR. */
export function positionOf(text: string, offset: number): Position {
  let line = 1;
  let start = 0;
  for (const { 0: ending, index } of text.matchAll(/\r\n?|\n/g)) {
    if (index + ending.length > offset) break;
    line += 1;
    start = index + ending.length;
  }
  return { line, column: offset - start + 1 };
}
