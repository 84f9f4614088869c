import { referenceOf } from '#shared/bibliography/bibliography';
import { citationStyles } from '#shared/bibliography/citation-styles';
import type { Run } from '#shared/bibliography/styling/runs';
import { plain } from '#shared/document/markdown-text';
import type { ArgumentMap } from '#shared/model/argument-map';
import type { Citation } from '#shared/model/citation';
import type { MapNode } from '#shared/model/map-node';
import { nodeKindOf } from '#shared/model/node-kinds';
import { findRecord } from '#shared/model/sorted-records';
import type { Source } from '#shared/model/source';
import { type Bearing, type Outline, type OutlineRow, outlineOf, rowsOf } from '#shared/outline/outline';
import { type OutlineTree, treesOf } from '#shared/outline/outline-trees';
import { formatWords } from '#shared/words/exchange';
import { markdownWords as words } from '#shared/words/markdown';
import { defineExporter } from '../exporter';
import { lost } from '../lost-parts';
import { ownParts } from '../map-parts';
import { partOf } from '../part';

export const markdown = defineExporter({
  id: 'markdown',
  label: formatWords.markdown,
  extensions: ['md'],
  mime: 'text/markdown',
  shows: 'text',
  write: async (map, options) => documentOf(partOf(map, options)),
  losses: (map) =>
    lost(map, [
      'standards',
      'schemes',
      'weights',
      'notes',
      'tags',
      'positions',
      ...ownParts.filter((part) => part !== 'description'),
    ]),
});

type SourceNumbers = ReadonlyMap<string, number>;

/** What the lines of an outline are written from. */
interface Telling {
  readonly map: ArgumentMap;
  readonly outline: Outline;
  readonly sources: SourceNumbers;
  /** Of the statements, in the order of telling. */
  readonly numbers: ReadonlyMap<string, number>;
}

function documentOf(map: ArgumentMap): string {
  const outline = outlineOf(map);
  const told = rowsOf(outline).flatMap(({ kind, node }) =>
    kind === 'statement' && node !== null ? [node] : [],
  );
  const telling: Telling = {
    map,
    outline,
    sources: new Map(map.sources.map(({ id }, index) => [id, index + 1])),
    numbers: new Map(told.map((id, index) => [id, index + 1])),
  };
  const trees = treesOf(outline);
  const firstOfRest = trees.find(
    ({ root, isContinued }) => !isContinued && nodeOf(root, telling)?.kind !== 'recommendation',
  );
  const description = (map.description ?? '').split('\n').map(plain).join('\n').trim();
  return [
    `# ${plain(map.title)}`,
    '',
    ...(description === '' ? [] : [description, '']),
    ...trees.flatMap((tree) => [
      ...(tree === firstOfRest ? [`## ${words.headings.rest}`, ''] : []),
      ...treeLines(tree, telling),
      '',
    ]),
    ...sourceLines(map.sources),
  ]
    .join('\n')
    .replace(/\n*$/, '\n');
}

function treeLines(tree: OutlineTree, telling: Telling): readonly string[] {
  const { root, isContinued, rows } = tree;
  const node = nodeOf(root, telling);
  const list = rows.map((row) => rowLine(row, tree, telling));
  const lines = list.length === 0 ? [] : ['', ...list];
  if (node === undefined) return [`### ${words.headings.steps}`, ...lines];
  const about = remarks(node, telling.sources);
  const hashes = node.kind === 'recommendation' && !isContinued ? '##' : '###';
  const heading = words.headings[isContinued ? 'continued' : 'statement'];
  return [
    `${hashes} ${heading(nodeKindOf(node.kind).label, numberOf(node, telling), wordsOf(node))}`,
    ...(about === '' || isContinued ? [] : ['', about]),
    ...lines,
  ];
}

function rowLine(row: OutlineRow, { root, cut }: OutlineTree, telling: Telling): string {
  const indent = '  '.repeat(row.depth - root.depth - 1);
  const bearing = bearingOf(row.bears);
  const warrant = findRecord(telling.map.relations, row.relation ?? '')?.warrant;
  const because = warrant && row.bears !== 'together' ? `*${words.because(plain(warrant))}*` : '';
  if (row.kind === 'step') return `${indent}- ${words.together(bearing, because)}`;
  const item = itemOf(row, cut.has(row), telling);
  return `${indent}- ${bearing === '' ? item : words.bearing(bearing, because, item)}`;
}

function bearingOf(bears: Bearing | null): string {
  return bears === null || bears === 'together' ? '' : `**${words.bearings[bears]}**`;
}

function itemOf(row: OutlineRow, isContinued: boolean, telling: Telling): string {
  const node = nodeOf(row, telling);
  if (node === undefined) return '';
  const name = [nodeKindOf(node.kind).noun, numberOf(node, telling), wordsOf(node)] as const;
  if (row.kind === 'reference') return words.elsewhere(...name);
  const about = [remarks(node, telling.sources), isContinued ? words.continuedBelow : ''];
  return [words.statement(...name), ...about.filter((part) => part !== '')].join(' ');
}

function numberOf({ id }: MapNode, { numbers }: Telling): number {
  return numbers.get(id) ?? 0;
}

function nodeOf({ node }: OutlineRow, { map }: Telling): MapNode | undefined {
  return node === null ? undefined : findRecord(map.nodes, node);
}

function wordsOf({ text }: MapNode): string {
  const statement = plain(text);
  return statement === '' ? words.unwritten : statement;
}

/** What the node says about itself, and where it stands in the sources. */
function remarks({ status, confidence, grade, citations = [] }: MapNode, numbers: SourceNumbers): string {
  const parts = [
    ...(status === undefined || status === 'asserted' ? [] : [words.statuses[status]]),
    ...(confidence === undefined ? [] : [words.confidences[confidence]]),
    ...(grade === undefined ? [] : [words.grade(`${grade.reliability}${grade.credibility}`)]),
    ...citations.map((citation) => citationOf(citation, numbers)),
  ];
  return parts.length === 0 ? '' : `*(${parts.join('; ')})*`;
}

function citationOf({ source, locator, quote }: Citation, numbers: SourceNumbers): string {
  const number = String(numbers.get(source) ?? '?');
  const cited = locator === undefined ? words.source(number) : words.sourceAt(number, plain(locator));
  return quote === undefined ? cited : words.quoted(cited, plain(quote.exact));
}

function sourceLines(sources: readonly Source[]): readonly string[] {
  if (sources.length === 0) return [];
  return [
    `## ${words.headings.sources}`,
    '',
    ...sources.map((source, index) => `${index + 1}. ${sourceOf(source)}`),
  ];
}

function sourceOf({ csl, id, status }: Source): string {
  // One that says nothing of itself is called by its id, as everywhere.
  const runs = Object.keys(csl).some((field) => field !== 'type')
    ? referenceOf(csl, citationStyles[0])
    : [{ text: id, isItalic: false }];
  const reference = runs.map(markedUp).join('');
  const mark = status === undefined || status === 'current' ? '' : ` **(${words.sourceStatuses[status]})**`;
  return `${reference}${mark}`;
}

/** Space stays outside of the signs for italics, which would not be any with space inside. */
function markedUp({ text, isItalic }: Run): string {
  return text.replace(/\S(?:[\s\S]*\S)?/u, (words) => (isItalic ? `*${plain(words)}*` : plain(words)));
}
