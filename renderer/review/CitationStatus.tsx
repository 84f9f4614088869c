import './review.css';
import { useRef } from 'react';
import { findRecord } from '#shared/model/sorted-records';
import type { Span } from '#shared/quotes/anchor';
import type { Decision } from '#shared/review/decision';
import { inReview } from '#shared/review/in-review';
import type { QuoteInReview } from '#shared/review/outcome';
import { quoteWords as words } from '#shared/words/review';
import { useDocument, useWorkspace } from '../store/context';
import { hasDocument } from '../workspace';
import { decideQuote } from './deciding';
import { PassageLine } from './PassageLine';
import { PlaceList } from './PlaceList';
import { passageAt } from './passage';
import { QuoteDiff } from './QuoteDiff';
import { QuoteSignIcon } from './QuoteSignIcon';
import { quoteInWords, signOf } from './quote-in-words';

interface CitationStatusProps {
  readonly nodeId: string;
  /** Among the citations of the node. */
  readonly index: number;
}

/** How the quotation of a citation stands to its source, and what can be done about it. */
export function CitationStatus({ nodeId, index }: CitationStatusProps) {
  const judged = useDocument((state) => state.judged);
  const present = useDocument(({ history }) => findRecord(history.present.nodes, nodeId)?.citations?.[index]);
  const node = findRecord(judged.nodes, nodeId);
  const item = inReview(judged, node, index);
  if (present?.quote === undefined) return null;
  // While somebody types, what was found of the words before would be said of the new ones.
  if (node?.citations?.[index]?.quote !== present.quote) return null;
  if (item === undefined) return <Unchecked />;
  return <Checked item={item} />;
}

function Unchecked() {
  return (
    <p className="quote-status">
      <QuoteSignIcon sign="unchecked" /> {words.status.unchecked}
    </p>
  );
}

function Checked({ item }: { readonly item: QuoteInReview }) {
  const workspace = useWorkspace();
  const showButton = useRef<HTMLButtonElement>(null);
  if (!hasDocument(workspace)) return null;
  const { source, quote, anchor } = item;
  const { status, span } = anchor;
  const show = (place: Span | undefined) => workspace.ui.read(source.id, place ?? null);
  const decide = (decision: Decision) => {
    // The button that was pressed goes with what it was for.
    showButton.current?.focus();
    decideQuote(workspace, item, decision);
  };
  const sign = signOf(item);
  return (
    <div className={`quote-status is-${status}`}>
      <p>
        <QuoteSignIcon sign={sign} /> {quoteInWords(item)}
      </p>
      {status === 'moved' && span && <PassageLine {...passageAt(source.text, span)} />}
      {status === 'fuzzy' && span && (
        <QuoteDiff quote={quote.exact} passage={source.text.slice(span.start, span.end)} />
      )}
      <div className="quote-actions">
        <button ref={showButton} type="button" className="plain" onClick={() => show(span)}>
          {words.show}
        </button>
        {status === 'moved' && <Action text={words.accept} onPress={() => decide({ kind: 'accept' })} />}
        {status === 'fuzzy' && <Action text={words.useWords} onPress={() => decide({ kind: 'use-words' })} />}
        {sign === 'fuzzy' && <Action text={words.confirm} onPress={() => decide({ kind: 'confirm' })} />}
      </div>
      {(status === 'ambiguous' || status === 'orphaned') && (
        <PlaceList item={item} onShow={show} onChoose={(place) => decide({ kind: 'place', span: place })} />
      )}
    </div>
  );
}

function Action({ text, onPress }: { readonly text: string; readonly onPress: () => void }) {
  return (
    <button type="button" className="plain" onClick={onPress}>
      {text}
    </button>
  );
}
