import './review.css';
import { findRecord } from '#shared/model/sorted-records';
import { signOfCitation } from '#shared/review/citation-sign';
import { isQuiet } from '#shared/review/quote-sign';
import { quoteSignWords } from '#shared/words/review';
import { useDocument } from '../store/context';
import { QuoteSignIcon } from './QuoteSignIcon';

interface CitationSignProps {
  readonly nodeId: string;
  /** Among the citations of the node. */
  readonly index: number;
}

/** How one citation stands, in short: a sign, and in words where somebody has to look. */
export function CitationSign({ nodeId, index }: CitationSignProps) {
  const judged = useDocument((state) => state.judged);
  const node = findRecord(judged.nodes, nodeId);
  const sign = node && signOfCitation(judged, node, index);
  if (sign === undefined) return null;
  const word = quoteSignWords.short[sign];
  return (
    <span className={`citation-sign is-${sign}`}>
      <QuoteSignIcon sign={sign} title={word} />{' '}
      {isQuiet(sign) ? <span className="visually-hidden">{word}</span> : word}
    </span>
  );
}
