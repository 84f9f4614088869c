import { quoteWords as words } from '#shared/words/quotes';
import type { Anchor } from './anchor';
import { farthest } from './chains';

/** How a quotation stands and what to do about it, in one sentence. */
export function describeAnchor({ status, reason, similarity = 0, count = 0 }: Anchor): string {
  switch (reason) {
    case 'in-place':
      return words.found[reason];
    case 'only-place':
    case 'by-context':
      return status === 'moved' ? words.moved[reason] : words.found[reason];
    case 'alike':
      return words.alike(similarity);
    case 'numbers-differ':
      return words.otherNumbers(similarity);
    case 'cut-word':
      return words.cutWord;
    case 'several':
      return words.several(count);
    case 'rivals':
      return words.rivals(count);
    case 'too-short':
      return words.tooShort(count);
    case 'absent':
      return words.absent;
    case 'no-context':
      return words.noContext;
    case 'empty':
      return words.empty;
    case 'too-long':
      return words.tooLong;
    case 'part-missing':
      return words.partMissing;
    case 'parts-apart':
      return words.partsApart(farthest);
    case 'no-text':
      return words.noText;
    default:
      return reason satisfies never;
  }
}
