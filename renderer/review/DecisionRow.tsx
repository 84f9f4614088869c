import { type Decision, decisionsFor } from '#shared/review/decision';
import type { QuoteInReview } from '#shared/review/outcome';
import { replaceWords as words } from '#shared/words/review';
import { Choice } from '../fields/Choice';
import { statementInWords } from '../items/accessible-name';
import { PassageLine } from './PassageLine';
import { passageAt } from './passage';
import { QuoteFacts } from './QuoteFacts';

interface DecisionRowProps {
  readonly item: QuoteInReview;
  readonly decision: Decision;
  readonly onDecide: (decision: Decision) => void;
}

/** One quotation against the new text, with what a person decides of it. */
export function DecisionRow({ item, decision, onDecide }: DecisionRowProps) {
  const statement = statementInWords(item.node);
  const possible = decisionsFor(item.anchor);
  const places = possible.flatMap((each) => (each.kind === 'place' ? [each.span] : []));
  const options = possible.map((each, index) => ({
    id: String(index),
    text:
      each.kind === 'place'
        ? words.decisions.place(places.indexOf(each.span) + 1)
        : words.decisions[each.kind],
  }));
  const chosen = possible.findIndex((each) => isSame(each, decision));
  return (
    <li className={`replace-row is-${item.anchor.status}`}>
      <div className="replace-facts">
        <p className="review-statement" dir="auto">
          {statement}
        </p>
        <QuoteFacts item={item} />
        {places.length > 0 && (
          <ol className="quote-places">
            {places.map((span) => (
              <li key={`${span.start} ${span.end}`}>
                <PassageLine {...passageAt(item.source.text, span)} />
              </li>
            ))}
          </ol>
        )}
      </div>
      <Choice
        label={words.decision}
        name={words.decisionOf(statement)}
        value={String(Math.max(0, chosen))}
        options={options}
        onChange={(id) => {
          const next = possible[Number(id)];
          if (next) onDecide(next);
        }}
      />
    </li>
  );
}

function isSame(one: Decision, other: Decision): boolean {
  if (one.kind !== 'place' || other.kind !== 'place') return one.kind === other.kind;
  return one.span.start === other.span.start && one.span.end === other.span.end;
}
