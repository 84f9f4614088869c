/** A line of comma-separated values (RFC 4180), with its end. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(quoted).join(',')}\r\n`;
}

/**
 * Words of the map that a sheet would take for a formula get an apostrophe in front, as sheets write them themselves. The
 * wide signs are taken for the same by sheets that are set to Chinese or Japanese.
 */
export function asText(text: string): string {
  return /^\s*[=+\-@＝＋－＠\t\r\n]/.test(text) ? `'${text}` : text;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
