import { endsOf } from '#shared/graph/ends';
import { describeFound } from '#shared/shape/found';
import { pathOf, type Report, reportProblem } from '#shared/shape/problem';
import { isObject } from '#shared/shape/shape';
import { idWords as words } from '#shared/words/file-problems';
import { checkIds, type KnownIds, knownIds, type Lists, type Sort, sorts } from './ids';

type Step = string | number;

/** Which sorts of things a reference may lead to, and the words for it. */
interface Destination {
  readonly sorts: readonly Sort[];
  readonly expected: string;
}

const aNode: Destination = { sorts: ['node'], expected: words.expected.node };
const aTarget: Destination = { sorts: ['node', 'relation'], expected: words.expected.nodeOrRelation };
const aSource: Destination = { sorts: ['source'], expected: words.expected.source };
const aSubject: Destination = {
  sorts: ['node', 'relation', 'source'],
  expected: words.expected.any,
};

interface Context {
  readonly ids: KnownIds;
  readonly report: Report;
}

/**
 * What no record can tell by itself: ids that come twice, references that lead nowhere or to the wrong sort of
 * thing, grades on what is no evidence. Takes a file of any shape, so that all problems are told at once;
 * what has a wrong type was reported before and is passed over here.
 */
export function checkIntegrity(file: unknown, report: Report): void {
  if (!isObject(file)) return;
  const { nodes, relations = [], sources = [], waivers, view } = file;
  // Where a list is no list, nobody knows which ids there are.
  if (!Array.isArray(nodes) || !Array.isArray(relations) || !Array.isArray(sources)) return;
  const lists: Lists = { node: nodes, relation: relations, source: sources };
  // Of lists that are as they should be, the graph of the map will ask the same.
  const ends = report.total === 0 ? endsOf({ nodes, relations }) : undefined;
  checkIds(lists, report);
  const context: Context = { ids: knownIds(lists, ends?.places.ofNodes()), report };
  checkNodes(context, nodes);
  if (ends === undefined || ends.dangling !== undefined) checkRelations(context, relations);
  checkSources(context, sources);
  checkWaivers(context, itemsOf(waivers));
  if (isObject(view)) checkView(context, view, nodes);
}

function checkNodes(context: Context, nodes: readonly unknown[]): void {
  nodes.forEach((node, index) => {
    if (!isObject(node)) return;
    itemsOf(node.citations).forEach((citation, place) => {
      if (!isObject(citation) || leadsTo(context, aSource, citation.source)) return;
      reportDangling(context, aSource, citation.source, ['nodes', index, 'citations', place, 'source']);
    });
    if (node.grade !== undefined && node.kind !== 'evidence') {
      const path = pathOf(['nodes', index, 'grade']);
      reportProblem(context.report, { path, found: words.found.grade, expected: words.expected.noGrade });
    }
  });
}

function checkRelations(context: Context, relations: readonly unknown[]): void {
  relations.forEach((relation, index) => {
    if (!isObject(relation)) return;
    checkList(context, aNode, relation.premises, ['relations', index, 'premises']);
    if (leadsTo(context, aTarget, relation.target)) return;
    reportDangling(context, aTarget, relation.target, ['relations', index, 'target']);
  });
}

function checkSources(context: Context, sources: readonly unknown[]): void {
  sources.forEach((source, index) => {
    if (isObject(source)) checkList(context, aSource, source.derivedFrom, ['sources', index, 'derivedFrom']);
  });
}

function checkWaivers(context: Context, waivers: readonly unknown[]): void {
  waivers.forEach((waiver, index) => {
    if (!isObject(waiver) || leadsTo(context, aSubject, waiver.subject)) return;
    reportDangling(context, aSubject, waiver.subject, ['waivers', index, 'subject']);
  });
}

function checkView(
  context: Context,
  view: { readonly [field: string]: unknown },
  nodes: readonly unknown[],
): void {
  const { positions, collapsed, pinned, saved } = view;
  checkList(context, aNode, collapsed, ['view', 'collapsed']);
  checkList(context, aNode, pinned, ['view', 'pinned']);
  itemsOf(saved).forEach((named, index) => {
    if (!isObject(named) || leadsTo(context, aTarget, named.chain)) return;
    reportDangling(context, aTarget, named.chain, ['view', 'saved', index, 'chain']);
  });
  if (!isObject(positions)) return;
  for (const [index, id] of Object.keys(positions).entries()) {
    // Nearly always they stand in the order of the nodes.
    const node = nodes[index];
    if (isObject(node) && node.id === id) continue;
    if (!leadsTo(context, aNode, id)) reportDangling(context, aNode, id, ['view', 'positions', id]);
  }
}

function checkList(context: Context, to: Destination, ids: unknown, path: readonly Step[]): void {
  itemsOf(ids).forEach((id, place) => {
    if (!leadsTo(context, to, id)) reportDangling(context, to, id, [...path, place]);
  });
}

/** Whether an id is that of a thing of the right sort. True of what is no id at all, for that is reported elsewhere. */
function leadsTo({ ids }: Context, to: Destination, id: unknown): boolean {
  return typeof id !== 'string' || to.sorts.some((sort) => ids(sort).has(id));
}

function reportDangling({ ids, report }: Context, to: Destination, id: unknown, path: readonly Step[]): void {
  const sort = sorts.find((other) => ids(other).has(String(id)));
  const found = words.found[sort ?? 'unknown'](describeFound(id));
  reportProblem(report, { path: pathOf(path), found, expected: to.expected });
}

/** One for all: nearly every node of a large file lacks some list. */
const none: readonly unknown[] = [];

function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : none;
}
