import type { Span } from '#shared/quotes/anchor';
import type { Decision } from '#shared/review/decision';
import type { QuoteInReview } from '#shared/review/outcome';
import { reviewListWords, quoteWords as words } from '#shared/words/review';
import { statementInWords } from '../items/accessible-name';
import { PlaceList } from './PlaceList';
import { QuoteFacts } from './QuoteFacts';

interface QuoteDetailProps {
  readonly item: QuoteInReview;
  readonly onDecide: (decision: Decision) => void;
  readonly onShow: (span?: Span) => void;
  readonly onGo: () => void;
}

/** Everything about the quotation that the list is on, and what can be decided about it. */
export function QuoteDetail({ item, onDecide, onShow, onGo }: QuoteDetailProps) {
  const { status, span } = item.anchor;
  const action = (text: string, onPress: () => void) => (
    <button type="button" className="plain" onClick={onPress}>
      {text}
    </button>
  );
  return (
    <section className="review-detail" aria-label={reviewListWords.detail}>
      <p className="review-statement" dir="auto">
        {statementInWords(item.node)}
      </p>
      <QuoteFacts item={item} />
      <PlaceList item={item} onShow={onShow} onChoose={(place) => onDecide({ kind: 'place', span: place })} />
      <div className="quote-actions">
        {status === 'moved' && action(words.accept, () => onDecide({ kind: 'accept' }))}
        {status === 'fuzzy' && span && action(words.useWords, () => onDecide({ kind: 'use-words' }))}
        {status === 'fuzzy' && span && action(words.confirm, () => onDecide({ kind: 'confirm' }))}
        {action(words.show, () => onShow())}
        {action(reviewListWords.goTo, onGo)}
        {action(reviewListWords.drop, () => onDecide({ kind: 'drop' }))}
      </div>
    </section>
  );
}
