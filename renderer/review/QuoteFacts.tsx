import type { QuoteInReview } from '#shared/review/outcome';
import { PassageLine } from './PassageLine';
import { passageAt } from './passage';
import { QuoteDiff } from './QuoteDiff';
import { QuoteSignIcon } from './QuoteSignIcon';
import { quoteInWords, signOfItem } from './quote-in-words';

interface QuoteFactsProps {
  readonly item: QuoteInReview;
}

/** How a quotation stands, its words, and what stands in the source where they are meant to be. */
export function QuoteFacts({ item }: QuoteFactsProps) {
  const { source, quote, anchor } = item;
  const { status, span } = anchor;
  return (
    <>
      <p>
        <QuoteSignIcon sign={signOfItem(item)} /> {quoteInWords(item)}
      </p>
      {status === 'fuzzy' && span ? (
        <QuoteDiff quote={quote.exact} passage={source.text.slice(span.start, span.end)} />
      ) : (
        <blockquote className="quote-diff" dir="auto">
          {quote.exact}
        </blockquote>
      )}
      {status === 'moved' && span && <PassageLine {...passageAt(source.text, span)} />}
    </>
  );
}
