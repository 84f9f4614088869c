import './review.css';
import './review-list.css';
import { useEffect, useRef, useState } from 'react';
import type { Decision } from '#shared/review/decision';
import { decisionsFor } from '#shared/review/decision';
import type { QuoteInReview } from '#shared/review/outcome';
import { reviewListWords as words } from '#shared/words/review';
import { withUndoHint } from '../session/in-words';
import { jumpTo } from '../session/visits';
import { useWorkspace } from '../store/context';
import { Dialog } from '../ui/Dialog';
import { type DocumentWorkspace, hasDocument } from '../workspace';
import { acceptMoved, decideQuote } from './deciding';
import type { ListAction } from './list-keys';
import { QuoteDetail } from './QuoteDetail';
import { QuoteList } from './QuoteList';
import { useOpenQuotes } from './use-open-quotes';

/** The quotations of a map that need a decision, one after the other, by pointer or by keys alone. */
export function ReviewDialog() {
  const workspace = useWorkspace();
  return hasDocument(workspace) ? <Review workspace={workspace} /> : null;
}

/** Where the list was left to look at a source: it is opened there again. */
let lastAt = 0;

function Review({ workspace }: { readonly workspace: DocumentWorkspace }) {
  const { ui } = workspace;
  const items = useOpenQuotes();
  const [chosen, setChosen] = useState(lastAt);
  const at = Math.max(0, Math.min(chosen, items.length - 1));
  const move = (to: number) => {
    lastAt = to;
    setChosen(to);
  };
  const item = items[at];
  const closeButton = useRef<HTMLButtonElement>(null);
  const isDone = item === undefined;
  // With the last quotation the list goes, and the keyboard was there.
  useEffect(() => {
    if (isDone) closeButton.current?.focus();
  }, [isDone]);
  const moved = items.filter(({ anchor }) => anchor.status === 'moved');
  const decide = (decision: Decision) => item && decideQuote(workspace, item, decision);
  const show = (span = item?.anchor.span) => {
    if (item === undefined) return;
    ui.open(null);
    ui.read(item.source.id, span ?? null);
  };
  const act = (action: ListAction) => {
    if (item === undefined) return;
    if (action.kind === 'move') return move(action.to);
    if (action.kind === 'show') return show();
    if (action.kind === 'go') {
      ui.open(null);
      return jumpTo(workspace, [item.node.id]);
    }
    const decision = decisionFor(action, item);
    if (decision) decide(decision);
    else ui.announce(words.nothingToAccept);
  };
  const acceptAll = () => {
    acceptMoved(workspace, moved);
    ui.announce(withUndoHint(workspace, words.moved(moved.length)));
  };
  return (
    <Dialog title={words.title} size="wide">
      <div className="dialog-body review">
        <p className="review-count">{items.length === 0 ? words.none : words.some(items.length)}</p>
        {item && (
          <div className="review-panes">
            <QuoteList items={items} at={at} onAction={act} />
            <QuoteDetail item={item} onDecide={decide} onShow={show} onGo={() => act({ kind: 'go' })} />
          </div>
        )}
      </div>
      <footer className="dialog-foot">
        {moved.length > 1 && (
          <button type="button" className="plain" onClick={acceptAll}>
            {words.acceptMoved(moved.length)}
          </button>
        )}
        <button ref={closeButton} type="button" className="primary" onClick={() => ui.open(null)}>
          {words.close}
        </button>
      </footer>
    </Dialog>
  );
}

/** What a key decides of this quotation; nothing where that cannot be decided of it. */
function decisionFor(action: ListAction, { anchor }: QuoteInReview): Decision | undefined {
  const possible = decisionsFor(anchor);
  const ofKind = (...kinds: readonly Decision['kind'][]) => possible.find(({ kind }) => kinds.includes(kind));
  switch (action.kind) {
    case 'accept':
      return ofKind('accept', 'use-words');
    case 'confirm':
      return ofKind('confirm');
    case 'drop':
      return ofKind('drop');
    case 'place':
      return possible.filter(({ kind }) => kind === 'place')[action.at];
    default:
      return undefined;
  }
}
