import type { CslItem } from '#shared/model/source';
import { cslText } from './csl-text';

/** The DOI of a reference, "10.1000/182", however it was written; "" where it has none, or something that is none. */
export function doiOf(item: CslItem): string {
  const doi = bareDoi(cslText(item, 'DOI'))
    .replaceAll(' ', '')
    .replace(/[.,;:]+$/, '');
  return doi.startsWith('10.') ? doi : '';
}

/** A DOI without the address or the name in front of it. */
export function bareDoi(text: string): string {
  return text.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:)\s*/i, '');
}
