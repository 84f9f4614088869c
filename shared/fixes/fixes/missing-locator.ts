import { editCitation } from '#shared/edit/citations';
import { allOf, type Edit } from '#shared/edit/edit';
import type { ArgumentMap } from '#shared/model/argument-map';
import { findRecord } from '#shared/model/sorted-records';
import { checkQuotes } from '#shared/quotes/quote-checks';
import { locatorOf } from '#shared/reading/locator';
import { pageBreak } from '#shared/reading/page-break';
import { readingOf } from '#shared/reading/reading';
import { fixWords } from '#shared/words/fixes';
import { defineFix } from '../fix';

/** Where the stored text has pages, the place of a quote in it says on which it stands. */
export const missingLocator = defineFix({
  id: 'missing-locator',
  offers: (map, { subject }) => {
    const placed = checkQuotes(map)
      .of(subject)
      .filter(
        ({ citation, source, anchor }) =>
          anchor.span !== undefined && lacksLocator(map, subject, citation) && hasPages(map, source),
      );
    if (placed.length === 0) return [];
    // A text is read only once somebody wants its pages.
    const edit: Edit = (now) =>
      allOf(
        placed.map(({ citation, source, anchor: { span } }) => {
          const text = findRecord(now.sources, source)?.text ?? '';
          const locator = span && locatorOf(readingOf(text), span);
          return locator ? editCitation(subject, citation, { locator }) : (same) => same;
        }),
      )(now);
    return [{ ...fixWords.takePage, edit }];
  },
});

function lacksLocator({ nodes }: ArgumentMap, node: string, citation: number): boolean {
  return (findRecord(nodes, node)?.citations?.[citation]?.locator ?? '').trim() === '';
}

function hasPages({ sources }: ArgumentMap, id: string): boolean {
  return findRecord(sources, id)?.text?.includes(pageBreak) ?? false;
}
