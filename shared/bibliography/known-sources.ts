import type { CslItem, Source } from '#shared/model/source';
import { dateIn, yearOf } from './csl/csl-date';
import { cslText } from './csl/csl-text';

/** Finds references that are among the sources already: by the same DOI, or by title and year. */
export interface KnownSources {
  readonly find: (item: CslItem) => Source | undefined;
}

export function knownSources(sources: readonly Source[]): KnownSources {
  const byMark = new Map<string, Source>();
  for (const source of sources)
    for (const mark of marksOf(source.csl)) if (!byMark.has(mark)) byMark.set(mark, source);
  return {
    find: (item) => {
      const marks = marksOf(item);
      return marks.flatMap((mark) => {
        const source = byMark.get(mark);
        return source && !contradict(source.csl, item) ? [source] : [];
      })[0];
    },
  };
}

/** What two references have in common if they are one. */
export function marksOf(item: CslItem): readonly string[] {
  const doi = doiOf(item);
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
  const [a, b] = [doiOf(one), doiOf(other)];
  return a !== '' && b !== '' && a !== b;
}

function doiOf(item: CslItem): string {
  return cslText(item, 'DOI')
    .toLowerCase()
    .replace(/^https?:\/\/(?:dx\.)?doi\.org\//, '');
}
