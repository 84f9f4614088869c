import { cslText } from '#shared/bibliography/csl/csl-text';
import { oncePer } from '#shared/model/once-per';
import type { Source } from '#shared/model/source';

/** Characters of about one page. */
const onePage = 3000;

/** What is published in pages, many of them, as far as types of CSL tell. */
const long: ReadonlySet<string> = new Set(
  `article-journal bill book chapter classic hearing legal_case legislation manuscript paper-conference periodical
   regulation report standard thesis treaty`.split(/\s+/),
);

/** Pages of the web have no pages, however long they are. */
const web: ReadonlySet<string> = new Set(['webpage', 'post', 'post-weblog']);

/**
 * Whether a source is longer than a page, so that who cites it has to say where. Its text decides where it is stored, then
 * what the reference says of its pages, then its type; in doubt it is not.
 */
export const isLongerThanPage: (source: Source) => boolean = oncePer(({ csl, text }) => {
  const type = cslText(csl, 'type');
  if (text?.includes('\f')) return true;
  if (web.has(type)) return false;
  if (text !== undefined) return text.length > onePage;
  const [page, count] = [cslText(csl, 'page'), cslText(csl, 'number-of-pages')];
  if (/\d/.test(count)) return !/^\D*1\D*$/.test(count);
  if (/\d/.test(page)) return /\d\D+\d/.test(page);
  return long.has(type);
});
