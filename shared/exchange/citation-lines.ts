import { referenceOf } from '#shared/bibliography/bibliography';
import { citationStyles } from '#shared/bibliography/citation-styles';
import { linkOf } from '#shared/bibliography/styling/item-facts';
import { textOf } from '#shared/bibliography/styling/runs';
import type { Citation } from '#shared/model/citation';
import type { Source } from '#shared/model/source';
import { sourceTitle } from '#shared/model/source';
import { citationWords as words } from '#shared/words/exported';

/** Where a statement stands and what is said there, in one line. */
export function citationLine({ locator, quote }: Citation, source: Source | undefined): string {
  const title = source === undefined ? '' : sourceTitle(source);
  return words.citation(title, locator ?? '', quote?.exact ?? '');
}

/** The reference by author and date; its id for one that says nothing of itself. */
export function referenceLine({ id, csl }: Source): string {
  const isEmpty = Object.keys(csl).every((field) => field === 'type');
  return isEmpty ? id : textOf(referenceOf(csl, citationStyles[0])).trim() || id;
}

/** The address of a source on the web, if it has one; any other address leads nowhere from a file of ours. */
export function webAddressOf({ csl }: Source): string | undefined {
  const address = linkOf(csl).trim();
  return /^https?:\/\/[^\s"<>\\]+$/i.test(address) ? address : undefined;
}
