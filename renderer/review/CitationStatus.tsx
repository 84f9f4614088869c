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
import { quoteInWords, signOfItem } from './quote-in-words';

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
  const citation = node?.citations?.[index];
  if (present?.quote === undefined || citation?.quote === undefined) return null;
  const item = inReview(judged, node, index);
  if (item === undefined) return <Unchecked />;
  // A change is judged a moment later: until then nothing comes or goes, and the keyboard stays where it is.
  return <Checked item={item} isBehind={citation.quote !== present.quote} />;
}

function Unchecked() {
  return (
    <p className="quote-status">
      <QuoteSignIcon sign="unchecked" /> {words.unchecked}
    </p>
  );
}

interface CheckedProps {
  readonly item: QuoteInReview;
  /** Whether the quotation has changed since it was looked for. */
  readonly isBehind: boolean;
}

function Checked({ item, isBehind }: CheckedProps) {
  const workspace = useWorkspace();
  const showButton = useRef<HTMLButtonElement>(null);
  if (!hasDocument(workspace)) return null;
  const { source, quote, anchor } = item;
  const { status, span } = anchor;
  const show = (place: Span | undefined) => workspace.ui.read(source.id, place ?? null);
  const decide = (decision: Decision) => {
    if (isBehind) return;
    // The button that was pressed goes with what it was for.
    showButton.current?.focus();
    decideQuote(workspace, item, decision);
  };
  const sign = signOfItem(item);
  return (
    <div className={`quote-status is-${status}`} aria-busy={isBehind}>
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
      <PlaceList item={item} onShow={show} onChoose={(place) => decide({ kind: 'place', span: place })} />
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
