import { alternativesOf, type Cell } from '#shared/alternatives/alternatives';
import { asText, csvLine } from '#shared/alternatives/csv-cells';
import { printable } from '#shared/document/printable';
import { graphOf } from '#shared/graph/graph';
import { label, labelsOf } from '#shared/graph/labels';
import type { ArgumentMap } from '#shared/model/argument-map';
import type { MapNode } from '#shared/model/map-node';
import { findRecord } from '#shared/model/sorted-records';
import { checkQuotes } from '#shared/quotes/quote-checks';
import { alternativesWords } from '#shared/words/alternatives';
import { formatWords } from '#shared/words/exchange';
import { evidenceMatrixWords as words } from '#shared/words/exported';
import { formatLossWords } from '#shared/words/lost-parts';
import { referenceLine, webAddressOf } from '../citation-lines';
import { defineExporter } from '../exporter';
import { changed, lost } from '../lost-parts';
import { ownParts } from '../map-parts';
import { type Part, partOf } from '../part';

/** A sheet with a row for each piece of evidence, and a column for each recommendation that says what it is to it. */
export const evidenceMatrix = defineExporter({
  id: 'evidence-matrix',
  label: formatWords['evidence-matrix'],
  extensions: ['csv'],
  mime: 'text/csv',
  shows: 'text',
  write: async (map, options) => sheetOf(map, options),
  losses: (map) => [
    { ...formatLossWords.otherStatements, part: 'statements', fate: 'changed' },
    ...changed(map, 'linked', formatLossWords.bearingsOnly),
    ...changed(map, 'onSteps', formatLossWords.bearingsOnly),
    ...changed(map, 'judgements', formatLossWords.gradesOnly),
    ...changed(map, 'sources', formatLossWords.whereCited),
    ...lost(map, [
      'title',
      'standards',
      'sourceStatuses',
      'warrants',
      'schemes',
      'weights',
      'notes',
      'tags',
      'positions',
      ...ownParts,
    ]),
  ],
});

/** Without it, Excel takes UTF-8 for the code page of the machine. */
const byteOrderMark = '\ufeff';

function sheetOf(whole: ArgumentMap, part: Part): string {
  // What holds is worked out with all that bears on it, whatever part is written.
  const labels = labelsOf(graphOf(whole), checkQuotes(whole).orphans);
  const map = partOf(whole, part);
  const graph = graphOf(map);
  const { rivals, rows } = alternativesOf(graph, labelsOf(graph, checkQuotes(map).orphans));
  const cellsOf = new Map(rows.map(({ evidence, cells }) => [evidence, cells]));
  const head = [
    ...[words.id, words.evidence, words.holds, words.grade, words.sources, words.places, words.quotes],
    words.links,
    ...rivals.map(({ id }) => safe(graph.node(id)?.text ?? id)),
  ];
  const body = map.nodes
    .filter(({ kind }) => kind === 'evidence')
    .map((node) => [
      ...aboutEvidence(node, map, label(labels, node.id)),
      ...rivals.map((_, column) => bearingIn(cellsOf.get(node.id)?.[column])),
    ]);
  return byteOrderMark + [head, ...body].map(csvLine).join('');
}

function aboutEvidence(node: MapNode, { sources }: ArgumentMap, standing: string): readonly string[] {
  const { id, text, grade, citations = [] } = node;
  const cited = citations.map(({ source }) => findRecord(sources, source));
  const lines = (values: readonly string[]) => safe(values.filter((value) => value !== '').join('\n'));
  return [
    safe(id),
    safe(text),
    standing,
    grade === undefined ? '' : `${grade.reliability}${grade.credibility}`,
    lines(cited.map((source) => (source ? referenceLine(source) : ''))),
    lines(citations.map(({ locator = '' }) => locator)),
    lines(citations.map(({ quote }) => (quote ? words.quote(quote.exact) : ''))),
    lines(cited.map((source) => (source && webAddressOf(source)) ?? '')),
  ];
}

function bearingIn(cell: Cell | undefined): string {
  if (cell === undefined || cell.way.length === 0) return '';
  return cell.isMixed ? alternativesWords.mixed : alternativesWords.bearings[cell.bearing];
}

function safe(text: string): string {
  return asText(printable(text).trim());
}
