import type { Span } from '#shared/quotes/anchor';
import type { QuoteInReview } from '#shared/review/outcome';
import { quoteWords as words } from '#shared/words/review';
import { PassageLine } from './PassageLine';
import { passageAt, passageInWords } from './passage';

interface PlaceListProps {
  readonly item: QuoteInReview;
  readonly onShow: (span: Span) => void;
  readonly onChoose: (span: Span) => void;
}

/** The places where a quotation may be meant, each with what stands around it. */
export function PlaceList({ item, onShow, onChoose }: PlaceListProps) {
  const { candidates, count = candidates.length } = item.anchor;
  if (candidates.length === 0) return null;
  return (
    <>
      <ol className="quote-places" aria-label={words.places}>
        {candidates.map((span, index) => {
          const passage = passageAt(item.source.text, span);
          const context = passageInWords(passage);
          return (
            <li key={`${span.start} ${span.end}`}>
              <PassageLine {...passage} />
              <span className="quote-actions">
                <button
                  type="button"
                  className="plain"
                  aria-label={words.showPlace(index + 1, context)}
                  onClick={() => onShow(span)}
                >
                  {words.showShort}
                </button>
                <button
                  type="button"
                  className="plain"
                  aria-label={words.choosePlace(index + 1, context)}
                  onClick={() => onChoose(span)}
                >
                  {words.choose}
                </button>
              </span>
            </li>
          );
        })}
      </ol>
      {count > candidates.length && <p>{words.morePlaces(count - candidates.length)}</p>}
    </>
  );
}
