import { describeFound } from '#shared/shape/found';
import { type Report, reportProblem, stepOf } from '#shared/shape/problem';
import { isObject } from '#shared/shape/shape';
import { idWords as words } from '#shared/words/file-problems';

type Sort = 'node' | 'relation' | 'source';
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
  readonly sorts: Map<string, Sort>;
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
  const lists: readonly List[] = [
    { sort: 'node', field: 'nodes', records: nodes },
    { sort: 'relation', field: 'relations', records: relations },
    { sort: 'source', field: 'sources', records: sources },
  ];
  const context: Context = { sorts: sortsIn(lists) ?? sortsTold(lists, report), report };
  checkNodes(context, nodes);
  checkRelations(context, relations);
  checkSources(context, sources);
  checkWaivers(context, itemsOf(waivers));
  if (isObject(view)) checkView(context, view, nodes);
}

interface List {
  readonly sort: Sort;
  readonly field: string;
  readonly records: readonly unknown[];
}

/** The sort of thing that each id means; undefined where one comes twice. Looks each up once: of a large file that is a tenth. */
function sortsIn(lists: readonly List[]): Map<string, Sort> | undefined {
  const sorts = new Map<string, Sort>();
  let count = 0;
  for (const { sort, records } of lists) {
    for (const record of records) {
      if (!isObject(record) || typeof record.id !== 'string') continue;
      sorts.set(record.id, sort);
      count += 1;
    }
  }
  return sorts.size === count ? sorts : undefined;
}

/** The same, with a word about each id that comes again: it means what it meant first. */
function sortsTold(lists: readonly List[], report: Report): Map<string, Sort> {
  const sorts = new Map<string, Sort>();
  for (const { sort, field, records } of lists) {
    records.forEach((record, index) => {
      if (!isObject(record) || typeof record.id !== 'string') return;
      const other = sorts.get(record.id);
      if (other === undefined) sorts.set(record.id, sort);
      else {
        reportAt(report, [field, index, 'id'], {
          found: (other === sort ? words.takenByLike : words.takenBy)[other](describeFound(record.id)),
          expected: words.expected.unused,
        });
      }
    });
  }
  return sorts;
}

function checkNodes(context: Context, nodes: readonly unknown[]): void {
  nodes.forEach((node, index) => {
    if (!isObject(node)) return;
    itemsOf(node.citations).forEach((citation, place) => {
      if (!isObject(citation) || leadsTo(context, aSource, citation.source)) return;
      reportDangling(context, aSource, citation.source, ['nodes', index, 'citations', place, 'source']);
    });
    if (node.grade !== undefined && node.kind !== 'evidence') {
      reportAt(context.report, ['nodes', index, 'grade'], {
        found: words.found.grade,
        expected: words.expected.noGrade,
      });
    }
  });
}

function checkRelations(context: Context, relations: readonly unknown[]): void {
  relations.forEach((relation, index) => {
    if (!isObject(relation)) return;
    // A path is put together only where it is to be told: there are as many lists as relations.
    if (!leadAllTo(context, aNode, relation.premises))
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

function leadAllTo(context: Context, to: Destination, ids: unknown): boolean {
  for (const id of itemsOf(ids)) if (!leadsTo(context, to, id)) return false;
  return true;
}

/** Whether an id is that of a thing of the right sort. True of what is no id at all, for that is reported elsewhere. */
function leadsTo({ sorts }: Context, to: Destination, id: unknown): boolean {
  if (typeof id !== 'string') return true;
  const sort = sorts.get(id);
  return sort !== undefined && to.sorts.includes(sort);
}

function reportDangling(
  { sorts, report }: Context,
  to: Destination,
  id: unknown,
  path: readonly Step[],
): void {
  const sort = sorts.get(String(id));
  const found = words.found[sort ?? 'unknown'](describeFound(id));
  reportAt(report, path, { found, expected: to.expected });
}

function reportAt(report: Report, path: readonly Step[], facts: { found: string; expected: string }): void {
  reportProblem(report, { path: path.map(stepOf).join(''), ...facts });
}

/** One for all: nearly every node of a large file lacks some list. */
const none: readonly unknown[] = [];

function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : none;
}
