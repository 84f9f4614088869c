import type { Graph } from '#shared/graph/graph';
import { alternativesWords as words } from '#shared/words/alternatives';
import type { Alternatives } from './alternatives';

/**
 * The table as comma-separated values (RFC 4180), to be opened as a sheet. Words of the map that a sheet would take for a
 * formula get an apostrophe in front, as sheets write them themselves.
 */
export function alternativesCsv(graph: Graph, { rivals, rows }: Alternatives): string {
  const textOf = (id: string) => graph.node(id)?.text ?? id;
  const lines = [
    [words.csv.id, words.evidence, words.credibility, ...rivals.map(({ id }) => asText(textOf(id)))],
    ...rows.map(({ evidence, credibility, cells }) => [
      asText(evidence),
      asText(textOf(evidence)),
      words.levels[credibility],
      ...cells.map(({ bearing }) => bearing),
    ]),
    ['', words.inconsistency, '', ...rivals.map(({ inconsistency }) => inconsistency.toFixed(2))],
  ];
  return lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

function asText(text: string): string {
  return /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
