import { describeFound } from '#shared/shape/found';
import { pathOf, type Report, reportProblem } from '#shared/shape/problem';
import { isObject } from '#shared/shape/shape';
import { idWords as words } from '#shared/words/file-problems';

/** What has an id, in the order in which a file has it. */
export const sorts = ['node', 'relation', 'source'] as const;
export type Sort = (typeof sorts)[number];

/** The lists of a file of any shape. */
export type Lists = Readonly<Record<Sort, readonly unknown[]>>;

const fields: Readonly<Record<Sort, string>> = { node: 'nodes', relation: 'relations', source: 'sources' };

/** The ids of one sort of things. */
export type KnownIds = (sort: Sort) => { readonly has: (id: string) => boolean };

/** Gathered when first asked for: of most files those of relations never are. `nodes` are those of nodes, if known. */
export function knownIds(lists: Lists, nodes?: ReturnType<KnownIds>): KnownIds {
  const known: Partial<Record<Sort, ReturnType<KnownIds>>> = { ...(nodes && { node: nodes }) };
  return (sort) => {
    known[sort] ??= new Set(lists[sort].map(idOf));
    return known[sort];
  };
}

/** Reports every id that came before, in the same list or in another. */
export function checkIds(lists: Lists, report: Report): void {
  if (areApart(lists)) return;
  const firsts = new Map<string, Sort>();
  for (const sort of sorts) {
    lists[sort].forEach((record, index) => {
      const id = idOf(record);
      if (id === undefined) return;
      const first = firsts.get(id);
      if (first === undefined) firsts.set(id, sort);
      else {
        const taken = first === sort ? words.takenByLike : words.takenBy;
        const path = pathOf([fields[sort], index, 'id']);
        reportProblem(report, {
          path,
          found: taken[first](describeFound(id)),
          expected: words.expected.unused,
        });
      }
    });
  }
}

/**
 * Whether the ids of each list ascend and those of another are all before or all after them, as ids are that we minted.
 * Then none comes twice, which is told without a set of them.
 */
function areApart(lists: Lists): boolean {
  const filled = sorts.map((sort) => lists[sort]).filter(({ length }) => length > 0);
  return filled.every(
    (list) =>
      doAscend(list) &&
      filled.every((other) => other === list || endsBefore(list, other) || endsBefore(other, list)),
  );
}

/** Whether each id comes after the one before it, as in every list that we write. */
export function doAscend(records: readonly unknown[]): boolean {
  let before = '';
  for (const record of records) {
    const id = idOf(record);
    // The empty id is none, and is reported elsewhere.
    if (id === undefined || before >= id) return false;
    before = id;
  }
  return true;
}

/** Of lists whose ids ascend. */
function endsBefore(one: readonly unknown[], other: readonly unknown[]): boolean {
  return (idOf(one.at(-1)) ?? '') < (idOf(other[0]) ?? '');
}

function idOf(record: unknown): string | undefined {
  return isObject(record) && typeof record.id === 'string' ? record.id : undefined;
}
