import type { Graph } from '#shared/graph/graph';
import { alternativesWords as words } from '#shared/words/alternatives';
import type { Alternatives } from './alternatives';
import { asText, csvLine } from './csv-cells';

/** The table as comma-separated values, to be opened as a sheet. */
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
  return lines.map(csvLine).join('');
}
