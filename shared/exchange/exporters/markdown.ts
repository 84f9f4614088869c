import type { ArgumentMap } from '#shared/model/argument-map';
import type { Citation } from '#shared/model/citation';
import type { MapNode } from '#shared/model/map-node';
import { nodeKindOf } from '#shared/model/node-kinds';
import { type Source, sourceTitle } from '#shared/model/source';
import { defineExporter } from '../exporter';
import { focused } from '../focus';
import { counted } from '../losses';
import { plain } from '../markdown-text';
import { isTold, type OutlineTree, outlineOf, type Reason, type Reference, type Told } from '../outline';

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

function documentOf(map: ArgumentMap): string {
  const numbers: SourceNumbers = new Map(map.sources.map(({ id }, index) => [id, index + 1]));
  const { trees } = outlineOf(map);
  const description = (map.description ?? '').split('\n').map(plain).join('\n').trim();
  return [
    `# ${plain(map.title)}`,
    '',
    ...(description === '' ? [] : [description, '']),
    ...trees.flatMap((tree, index) => [
      ...(startsTheRest(trees, index) ? ['## Not part of any recommendation', ''] : []),
      ...treeLines(tree, numbers),
      '',
    ]),
    ...sourceLines(map.sources),
  ]
    .join('\n')
    .replace(/\n*$/, '\n');
}

/** The first tree that belongs to no recommendation. */
function startsTheRest(trees: readonly OutlineTree[], index: number): boolean {
  return trees[index]?.kind === 'other' && trees.findIndex(({ kind }) => kind === 'other') === index;
}

function treeLines({ kind, root }: OutlineTree, numbers: SourceNumbers): readonly string[] {
  const about = remarks(root.node, numbers);
  const again = kind === 'continued' ? ', continued' : '';
  return [
    `${kind === 'recommendation' ? '##' : '###'} ${nodeKindOf(root.node.kind).label} ${root.number}${again}: ${wordsOf(root.node)}`,
    ...(about === '' || kind === 'continued' ? [] : ['', about]),
    ...(root.reasons.length === 0 ? [] : ['']),
    ...root.reasons.flatMap((reason) => reasonLines(reason, 0, numbers)),
  ];
}

function reasonLines(
  { relation, premises, reasons }: Reason,
  depth: number,
  numbers: SourceNumbers,
): readonly string[] {
  const words = relation.kind === 'support' ? 'Supported by' : 'Objected to by';
  const since = relation.warrant ? ` *(because ${plain(relation.warrant)})*` : '';
  const [only] = premises;
  const indent = '  '.repeat(depth);
  const beneath = reasons.flatMap((reason) => onRelation(reason, depth + 1, numbers));
  if (only && premises.length === 1) {
    return [
      `${indent}- **${words}**${since} ${itemOf(only, numbers)}`,
      ...beneath,
      ...below(only, depth + 1, numbers),
    ];
  }
  return [
    `${indent}- **${words}**, taken together${since}:`,
    ...premises.flatMap((premise) => [
      `${indent}  - ${itemOf(premise, numbers)}`,
      ...below(premise, depth + 2, numbers),
    ]),
    ...beneath,
  ];
}

/** What bears on a step is told as such, for it leaves the premises as they are. */
function onRelation(reason: Reason, depth: number, numbers: SourceNumbers): readonly string[] {
  const words = reason.relation.kind === 'support' ? 'The step is backed' : 'The step is undercut';
  return [
    `${'  '.repeat(depth)}- **${words}:**`,
    ...reason.premises.flatMap((premise) => [
      `${'  '.repeat(depth + 1)}- ${itemOf(premise, numbers)}`,
      ...below(premise, depth + 2, numbers),
    ]),
    ...reason.reasons.flatMap((further) => onRelation(further, depth + 1, numbers)),
  ];
}

function below(premise: Told | Reference, depth: number, numbers: SourceNumbers): readonly string[] {
  return isTold(premise) ? premise.reasons.flatMap((reason) => reasonLines(reason, depth, numbers)) : [];
}

function itemOf(premise: Told | Reference, numbers: SourceNumbers): string {
  const { node, number } = premise;
  const name = `${nodeKindOf(node.kind).label.toLowerCase()} ${number}`;
  if (!isTold(premise)) return `${name}, told elsewhere: ${wordsOf(node)}`;
  const about = remarks(node, numbers);
  const further = premise.isContinued ? ' (continued below)' : '';
  return `${name}: ${wordsOf(node)}${about === '' ? '' : ` ${about}`}${further}`;
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
