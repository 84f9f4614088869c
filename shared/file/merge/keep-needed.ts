import type { Waiver } from '#shared/model/waiver';
import type { Item, Items, Sort } from '../items';
import type { Conflict } from './conflict';
import { sameItem } from './merge-records';

interface Reference {
  readonly to: string;
  readonly sorts: readonly Sort[];
}

interface Versions {
  readonly ours: Items;
  readonly theirs: Items;
}

/**
 * Lets every reference lead somewhere. What one side removed and the other refers to is kept. Where an id is that of
 * different things on either side, what refers to it stands as ours has it, if ours has it at all.
 *
 * @param items is completed in place
 * @returns the waivers whose subject is there
 */
export function keepNeeded(
  items: Map<string, Item>,
  waivers: readonly Waiver[],
  { ours, theirs }: Versions,
  tell: (conflict: Conflict) => void,
): readonly Waiver[] {
  // As ours has them. The more of them there are, the nearer the map is to ours, where every reference leads somewhere.
  const settled = new Set<string>();
  let open: string[] = [];

  const settle = (id: string) => {
    settled.add(id);
    const [was, mine] = [items.get(id), ours.get(id)];
    if (!sameItem(was, mine)) tell({ kind: 'replaced', id, ours: mine, theirs: theirs.get(id) });
    if (mine === undefined) items.delete(id);
    else items.set(id, mine);
    open = [...items.keys()];
  };

  /** Whether what a reference leads to is there, now or by being kept. */
  const isThere = ({ to, sorts }: Reference, neededBy?: string): boolean => {
    const there = items.get(to);
    if (there !== undefined) return sorts.includes(there.sort);
    const kept = [ours.get(to), theirs.get(to)].find((item) => item && sorts.includes(item.sort));
    if (kept === undefined || settled.has(to)) return false;
    items.set(to, kept);
    open.push(to);
    tell({ kind: 'needed', subject: kept, removedBy: ours.has(to) ? 'theirs' : 'ours', neededBy });
    return true;
  };

  const work = () => {
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      const item = items.get(id);
      const wrong = item && referencesOf(item).find((reference) => !isThere(reference, item.record.id));
      if (wrong !== undefined) settle(settled.has(wrong.to) ? id : wrong.to);
    }
  };

  const hasSubject = (waiver: Waiver): boolean => {
    if (isThere({ to: waiver.subject, sorts: ['node', 'relation', 'source'] })) return true;
    const field = `waivers[${waiver.rule} ${waiver.subject}]`;
    tell({ kind: 'field', subject: { sort: 'map' }, field, ours: undefined, theirs: waiver });
    return false;
  };

  open = [...items.keys()];
  let left = waivers;
  do {
    work();
    left = left.filter(hasSubject);
  } while (open.length > 0);
  return left;
}

function referencesOf({ sort, record }: Item): readonly Reference[] {
  switch (sort) {
    case 'node':
      return (record.citations ?? []).map(({ source }) => ({ to: source, sorts: ['source'] }));
    case 'relation':
      return [
        ...record.premises.map((to): Reference => ({ to, sorts: ['node'] })),
        { to: record.target, sorts: ['node', 'relation'] },
      ];
    case 'source':
      return (record.derivedFrom ?? []).map((to) => ({ to, sorts: ['source'] }));
    default:
      return sort satisfies never;
  }
}
