import { isWell } from '#shared/review/citation-sign';
import type { QuoteMark } from '#shared/review/quote-mark';
import { type QuoteSign, quoteSigns } from '#shared/review/quote-sign';
import { quoteSignWords } from '#shared/words/review';

/** What is wrong with the citations of a statement, the worst first; nothing needs to be said where all is well. */
export function markInWords(mark: QuoteMark | null | undefined): readonly string[] {
  return mark ? counted(mark, (sign) => !isWell(sign)) : [];
}

/** How all of them stand, as a tooltip says it. */
export function wholeMarkInWords(mark: QuoteMark): string {
  return counted(mark, () => true).join(', ');
}

export function needsALook({ worst }: QuoteMark): boolean {
  return !isWell(worst);
}

function counted({ counts }: QuoteMark, isSaid: (sign: QuoteSign) => boolean): readonly string[] {
  return quoteSigns.toReversed().flatMap((sign) => {
    const count = counts.get(sign);
    return count !== undefined && isSaid(sign) ? [quoteSignWords.counted[sign](count)] : [];
  });
}
