import type { CslItem } from '#shared/model/source';
import { cslText } from '../csl/csl-text';

/** The DOI as an address, or the address that the reference gives; "" where it has none. */
export function linkOf(item: CslItem): string {
  const doi = bareDoi(item);
  return doi === '' ? cslText(item, 'URL').replaceAll(' ', '%20') : `https://doi.org/${doi}`;
}

/** "10.1000/182", however it was written. */
export function bareDoi(item: CslItem): string {
  return cslText(item, 'DOI')
    .replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:)\s*/i, '')
    .replaceAll(' ', '')
    .replace(/[.,;:]+$/, '');
}

/** Pages with the dash that joins the ends of a range. */
export function pageRange(pages: string): string {
  return pages.replace(/(\w)\s*(?:--?|–)\s*(\w)/gu, '$1–$2');
}

/** Bounds a chapter or the like from its work. */
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
