import type { CslItem, Source } from '#shared/model/source';
import { spoken } from '#shared/words/spoken';
import type { CitationStyle } from './citation-style';
import { dateIn, yearOf } from './csl/csl-date';
import { yearWords } from './styling/date-words';
import { fieldText } from './styling/field-runs';
import { letters } from './styling/letters';
import { inverted, leadNames } from './styling/name-words';
import type { Runs } from './styling/runs';

/** A line of a bibliography. */
export interface BibliographyEntry {
  /** Id of the source. */
  readonly id: string;
  readonly runs: Runs;
}

/**
 * The sources as references of one style: in the order of their authors, years and titles, or as they are given where
 * the style numbers them. Those that would be called alike get letters behind their years.
 */
export function bibliographyOf(
  sources: readonly Source[],
  style: CitationStyle,
): readonly BibliographyEntry[] {
  const ordered = style.isNumbered ? sources : inOrderOfAuthors(sources);
  const suffixes = style.hasYearSuffixes ? yearSuffixes(ordered) : new Map<string, string>();
  return ordered.map(({ id, csl }) => ({
    id,
    runs: referenceOf(csl, style, suffixes.get(id) ?? ''),
  }));
}

/** One reference by itself. */
export function referenceOf(csl: CslItem, style: CitationStyle, yearSuffix = ''): Runs {
  return style.format(csl, { yearSuffix });
}

function inOrderOfAuthors(sources: readonly Source[]): readonly Source[] {
  const { compare } = new Intl.Collator(spoken.tag, { numeric: true });
  return sources
    .map((source) => ({ source, ...sortKeys(source.csl) }))
    .toSorted(
      (a, b) =>
        compare(a.who, b.who) ||
        Number(a.year > b.year) - Number(a.year < b.year) ||
        compare(a.title, b.title) ||
        (a.source.id < b.source.id ? -1 : 1),
    )
    .map(({ source }) => source);
}

function sortKeys(csl: CslItem) {
  const title = fieldText(csl, 'title').replace(/^(?:the|an?)\s+/iu, '');
  const who = whoOf(csl);
  return { who: who === '' ? title : who, year: yearOf(dateIn(csl, 'issued')), title };
}

function whoOf(csl: CslItem): string {
  return leadNames(csl).names.map(inverted).join('; ');
}

/** By the id of the source: "a", "b" … for those of the same authors and year, in the order of the list. */
function yearSuffixes(ordered: readonly Source[]): ReadonlyMap<string, string> {
  const alike = new Map<string, string[]>();
  for (const { id, csl } of ordered) {
    const who = whoOf(csl);
    if (who === '') continue;
    const mark = `${who}\n${yearWords(dateIn(csl, 'issued'))}`;
    alike.set(mark, [...(alike.get(mark) ?? []), id]);
  }
  return new Map(
    [...alike.values()].flatMap((ids) =>
      ids.length < 2 ? [] : ids.map((id, index) => [id, letters(index)] as const),
    ),
  );
}
