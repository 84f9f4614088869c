import type { CslItem } from '#shared/model/source';
import { cslText } from '../csl/csl-text';
import { doiOf } from '../csl/doi';

/** The DOI as an address, or the address that the reference gives; "" where it has none. */
export function linkOf(item: CslItem): string {
  const doi = doiOf(item);
  return doi === '' ? cslText(item, 'URL').replaceAll(' ', '%20') : `https://doi.org/${doi}`;
}

/** Pages with the dash that joins the ends of a range. */
export function pageRange(pages: string): string {
  return pages.replace(/(\w)\s*(?:--?|–)\s*(\w)/gu, '$1–$2');
}

/** Whether it stands in a larger work: a chapter or the like. */
export function isPart(type: string): boolean {
  return ['chapter', 'paper-conference', 'entry', 'entry-dictionary', 'entry-encyclopedia'].includes(type);
}

export function isArticle(type: string): boolean {
  return ['article', 'article-journal', 'article-magazine', 'review', 'review-book'].includes(type);
}

export function isOnline(type: string): boolean {
  return ['webpage', 'post', 'post-weblog'].includes(type);
}

export function isLaw(type: string): boolean {
  return ['legislation', 'bill', 'regulation', 'treaty', 'legal_case', 'hearing'].includes(type);
}
