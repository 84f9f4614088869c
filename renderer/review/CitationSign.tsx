import './review.css';
import { findRecord } from '#shared/model/sorted-records';
import { inReview } from '#shared/review/in-review';
import { isQuiet } from '#shared/review/quote-sign';
import { reviewOf } from '#shared/review/review-of';
import { quoteSignWords } from '#shared/words/review';
import { useDocument } from '../store/context';
import { QuoteSignIcon } from './QuoteSignIcon';
import { signOfItem } from './quote-in-words';

interface CitationSignProps {
  readonly nodeId: string;
  /** Among the citations of the node. */
  readonly index: number;
}

/** How one citation stands, in short: a sign, and in words where somebody has to look. */
export function CitationSign({ nodeId, index }: CitationSignProps) {
  const judged = useDocument((state) => state.judged);
  const node = findRecord(judged.nodes, nodeId);
  const citation = node?.citations?.[index];
  if (node === undefined || citation === undefined) return null;
  const review = reviewOf(judged, node, citation);
  const item = inReview(judged, node, index);
  const ofQuote = item && signOfItem(item);
  const sign =
    review === 'fails' || (review === 'outdated' && (ofQuote === undefined || isQuiet(ofQuote)))
      ? review
      : ofQuote;
  if (sign === undefined) return null;
  const word = quoteSignWords.short[sign];
  return (
    <span className={`citation-sign is-${sign}`}>
      <QuoteSignIcon sign={sign} title={word} />{' '}
      {isQuiet(sign) ? <span className="visually-hidden">{word}</span> : word}
    </span>
  );
}
