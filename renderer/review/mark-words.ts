import type { QuoteMark } from '#shared/review/quote-mark';
import { isQuiet, type QuoteSign, quoteSigns } from '#shared/review/quote-sign';
import { quoteSignWords } from '#shared/words/review';

/** What is wrong with the citations of a statement, the worst first; nothing where all is well. */
export function markInWords(mark: QuoteMark | null | undefined): readonly string[] {
  return mark ? counted(mark, (sign) => !isQuiet(sign)) : [];
}

/** How all of them stand, as a tooltip says it. */
export function wholeMarkInWords(mark: QuoteMark): string {
  return counted(mark, () => true).join(', ');
}

export function needsALook({ worst }: QuoteMark): boolean {
  return !isQuiet(worst);
}

function counted({ counts }: QuoteMark, isSaid: (sign: QuoteSign) => boolean): readonly string[] {
  return quoteSigns.toReversed().flatMap((sign) => {
    const count = counts.get(sign);
    return count !== undefined && isSaid(sign) ? [quoteSignWords.counted[sign](count)] : [];
  });
}
