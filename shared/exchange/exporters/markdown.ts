import type { ArgumentMap } from '#shared/model/argument-map';
import type { Citation } from '#shared/model/citation';
import type { MapNode } from '#shared/model/map-node';
import { nodeKindOf } from '#shared/model/node-kinds';
import { findRecord } from '#shared/model/sorted-records';
import { type Source, sourceTitle } from '#shared/model/source';
import { type Bearing, type Outline, type OutlineRow, outlineOf, rowsOf } from '#shared/outline/outline';
import { defineExporter } from '../exporter';
import { focused } from '../focus';
import { counted } from '../losses';
import { plain } from '../markdown-text';
import { type OutlineTree, treesOf } from '../outline-trees';

export const markdown = defineExporter({
  id: 'markdown',
  label: 'Markdown outline',
  extensions: ['md'],
  mime: 'text/markdown',
  write: async (map, { focus }) => documentOf(focused(map, focus)),
  losses: (map) => [
    ...counted('positions', map.view.placements.length, 'left out: an outline has no places'),
    ...counted(
      'notes',
      [...map.nodes, ...map.relations].filter(({ note }) => note !== undefined).length,
      'left out',
    ),
    ...counted('tags', map.nodes.filter(({ tags = [] }) => tags.length > 0).length, 'left out'),
    ...counted('waivers', map.waivers.length, 'left out'),
    ...counted('stored copies', map.sources.filter(({ text }) => text !== undefined).length, 'left out'),
  ],
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
      ...(tree === firstOfRest ? ['## Not part of any recommendation', ''] : []),
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
  if (node === undefined) return ['### Steps that bear on each other', ...lines];
  const about = remarks(node, telling.sources);
  const hashes = node.kind === 'recommendation' && !isContinued ? '##' : '###';
  const name = `${nodeKindOf(node.kind).label} ${telling.numbers.get(node.id)}${isContinued ? ', continued' : ''}`;
  return [
    `${hashes} ${name}: ${wordsOf(node)}`,
    ...(about === '' || isContinued ? [] : ['', about]),
    ...lines,
  ];
}

const phrases: Readonly<Record<Bearing, string>> = {
  support: '**Supported by**',
  attack: '**Objected to by**',
  // What bears on a step is told as such, for it leaves the premises as they are.
  undercut: '**The step is undercut by**',
  backing: '**The step is backed by**',
  together: '',
};

function rowLine(row: OutlineRow, { root, cut }: OutlineTree, telling: Telling): string {
  const indent = '  '.repeat(row.depth - root.depth - 1);
  const phrase = row.bears === null ? '' : phrases[row.bears];
  const warrant = findRecord(telling.map.relations, row.relation ?? '')?.warrant;
  const since = warrant && row.bears !== 'together' ? ` *(because ${plain(warrant)})*` : '';
  if (row.kind === 'step') return `${indent}- ${phrase}, taken together${since}:`;
  const item = itemOf(row, cut.has(row), telling);
  return `${indent}- ${phrase === '' ? '' : `${phrase}${since} `}${item}`;
}

function itemOf(row: OutlineRow, isContinued: boolean, telling: Telling): string {
  const node = nodeOf(row, telling);
  if (node === undefined) return '';
  const name = `${nodeKindOf(node.kind).label.toLowerCase()} ${telling.numbers.get(node.id)}`;
  if (row.kind === 'reference') return `${name}, told elsewhere: ${wordsOf(node)}`;
  const about = remarks(node, telling.sources);
  return `${name}: ${wordsOf(node)}${about === '' ? '' : ` ${about}`}${isContinued ? ' (continued below)' : ''}`;
}

function nodeOf({ node }: OutlineRow, { map }: Telling): MapNode | undefined {
  return node === null ? undefined : findRecord(map.nodes, node);
}

function wordsOf({ text }: MapNode): string {
  const words = plain(text);
  return words === '' ? '(no text yet)' : words;
}

/** What the node says about itself, and where it stands in the sources. */
function remarks({ status, confidence, grade, citations = [] }: MapNode, numbers: SourceNumbers): string {
  const words = [
    ...(status === undefined || status === 'asserted' ? [] : [status.replaceAll('-', ' ')]),
    ...(confidence === undefined ? [] : [`${confidence} confidence`]),
    ...(grade === undefined ? [] : [`grade ${grade.reliability}${grade.credibility}`]),
    ...citations.map((citation) => citationOf(citation, numbers)),
  ];
  return words.length === 0 ? '' : `*(${words.join('; ')})*`;
}

function citationOf({ source, locator, quote }: Citation, numbers: SourceNumbers): string {
  const place = locator === undefined ? '' : `, ${plain(locator)}`;
  const words = quote === undefined ? '' : `: “${plain(quote.exact)}”`;
  return `source ${numbers.get(source) ?? '?'}${place}${words}`;
}

function sourceLines(sources: readonly Source[]): readonly string[] {
  if (sources.length === 0) return [];
  return ['## Sources', '', ...sources.map((source, index) => `${index + 1}. ${sourceOf(source)}`)];
}

function sourceOf(source: Source): string {
  const { URL: address, DOI: doi, publisher } = source.csl;
  const parts = [sourceTitle(source), publisher, doi, address].flatMap((part) =>
    typeof part === 'string' && part.trim() !== '' ? [plain(part)] : [],
  );
  const status = source.status === undefined || source.status === 'current' ? '' : ` **(${source.status})**`;
  return `${parts.join('. ')}${status}`;
}
