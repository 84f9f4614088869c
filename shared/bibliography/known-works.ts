import type { CslItem } from '#shared/model/source';
import { dateIn, yearOf } from './csl/csl-date';
import { cslText } from './csl/csl-text';
import { doiOf } from './csl/doi';

/** Finds references that are of the same work as one before: by the same DOI, or by title and year. */
export interface KnownWorks<Record> {
  readonly add: (item: CslItem, record: Record) => void;
  /** What was added first for the same work. */
  readonly find: (item: CslItem) => Record | undefined;
}

export function knownWorks<Record>(): KnownWorks<Record> {
  const byMark = new Map<string, { readonly item: CslItem; readonly record: Record }[]>();
  return {
    add: (item, record) => {
      for (const mark of marksOf(item)) {
        const alike = byMark.get(mark);
        if (alike) alike.push({ item, record });
        else byMark.set(mark, [{ item, record }]);
      }
    },
    find: (item) => {
      for (const mark of marksOf(item)) {
        const same = byMark.get(mark)?.find((other) => !contradict(other.item, item));
        if (same) return same.record;
      }
      return undefined;
    },
  };
}

/** What two references have in common if they are of one work. */
function marksOf(item: CslItem): readonly string[] {
  const doi = doiOf(item).toLowerCase();
  const title = cslText(item, 'title')
    .toLowerCase()
    .replace(/<\/?[a-z]+>/g, '')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
  return [
    ...(doi === '' ? [] : [`doi ${doi}`]),
    ...(title === '' ? [] : [`title ${title} ${yearOf(dateIn(item, 'issued'))}`]),
  ];
}

/** Two things with different DOIs are two, whatever they are called. */
function contradict(one: CslItem, other: CslItem): boolean {
  const [a, b] = [doiOf(one).toLowerCase(), doiOf(other).toLowerCase()];
  return a !== '' && b !== '' && a !== b;
}
