import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { sourceTitle } from '#shared/model/source';
import type { QuoteInReview } from '#shared/review/outcome';
import { quoteSignWords, reviewListWords as words } from '#shared/words/review';
import { statementInWords } from '../items/accessible-name';
import { WithKeys } from '../ui/WithKeys';
import { type ListAction, listAction } from './list-keys';
import { QuoteSignIcon } from './QuoteSignIcon';
import { signOfItem } from './quote-in-words';

interface QuoteListProps {
  readonly items: readonly QuoteInReview[];
  /** The row that the keyboard is on. */
  readonly at: number;
  readonly onAction: (action: ListAction) => void;
}

/** The quotations as a list with one tab stop: its keys move in it, and decide. */
export function QuoteList({ items, at, onAction }: QuoteListProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  // The list is what the dialog is for.
  useEffect(() => list.current?.focus(), []);
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const action = listAction(event.key, at, items.length);
    if (action === null) return;
    event.preventDefault();
    event.stopPropagation();
    onAction(action);
  };
  return (
    <div className="review-list">
      <div
        ref={list}
        role="listbox"
        aria-label={words.list}
        aria-activedescendant={`${id}-${at}`}
        tabIndex={0}
        onKeyDown={press}
      >
        {items.map((item, index) => {
          const sign = signOfItem(item);
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the list, which has the focus.
            // biome-ignore lint/a11y/useFocusableInteractive: see above.
            <div
              key={`${item.node.id} ${item.index}`}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === at}
              aria-label={words.row(
                quoteSignWords.short[sign],
                statementInWords(item.node),
                sourceTitle(item.source),
              )}
              className="review-row"
              onClick={() => onAction({ kind: 'move', to: index })}
            >
              <QuoteSignIcon sign={sign} />
              <span className="review-words">
                <span dir="auto">{statementInWords(item.node)}</span>
                <small>
                  {quoteSignWords.short[sign]} · {sourceTitle(item.source)}
                </small>
              </span>
            </div>
          );
        })}
      </div>
      <p className="review-help">
        <WithKeys text={words.help} />
      </p>
    </div>
  );
}
