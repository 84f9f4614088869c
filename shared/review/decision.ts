import type { Quote } from '#shared/model/citation';
import type { Anchor, Span } from '#shared/quotes/anchor';
import { findAnchor } from '#shared/quotes/find-anchor';
import { storedText } from '#shared/quotes/stored-text';
import { takeQuote } from '#shared/quotes/take-quote';

/**
 * What a person can say of a quotation:
 * - `later`: nothing yet
 * - `accept`: it stands where it was found
 * - `use-words`: what stands there now is meant, in the words that stand there
 * - `confirm`: what stands there is meant, and the quotation keeps its own words
 * - `place`: of several places, it stands at this one
 * - `keep`: it stands nowhere there, and stays as it is
 * - `drop`: the citation goes on without a quotation
 */
export type Decision =
  | { readonly kind: 'later' | 'accept' | 'use-words' | 'confirm' | 'keep' | 'drop' }
  | { readonly kind: 'place'; readonly span: Span };
export type DecisionKind = Decision['kind'];

export const later: Decision = { kind: 'later' };

/** What can be decided of a quotation that stands so, in the order of menus. */
export function decisionsFor({ status, span, candidates }: Anchor): readonly Decision[] {
  const places = candidates.map((candidate): Decision => ({ kind: 'place', span: candidate }));
  switch (status) {
    case 'found':
      return [later, { kind: 'accept' }, { kind: 'drop' }];
    case 'moved':
      return [later, { kind: 'accept' }, { kind: 'keep' }, { kind: 'drop' }];
    case 'fuzzy':
      return [
        later,
        ...(span ? ([{ kind: 'use-words' }, { kind: 'confirm' }] as const) : []),
        ...places,
        { kind: 'keep' },
        { kind: 'drop' },
      ];
    case 'ambiguous':
    case 'orphaned':
      return [later, ...places, { kind: 'keep' }, { kind: 'drop' }];
    case 'unchecked':
      return [later, { kind: 'drop' }];
    default:
      return status satisfies never;
  }
}

/**
 * The quotation as it is after the decision: absent where it stays as it is, null where it goes. The words stay those
 * of the person wherever they are found at the new place by themselves.
 */
export function decidedQuote(
  decision: Decision,
  { quote, anchor, text }: { readonly quote: Quote; readonly anchor: Anchor; readonly text: string },
): Quote | null | undefined {
  if (decision.kind === 'drop') return null;
  if (decision.kind === 'place') return placedAt(decision.span, quote, text);
  if (anchor.span === undefined) return undefined;
  if (decision.kind === 'accept') return placedAt(anchor.span, quote, text);
  if (decision.kind === 'use-words') return takeQuote(text, anchor.span);
  if (decision.kind === 'confirm') return { ...takeQuote(text, anchor.span), exact: quote.exact };
  return undefined;
}

function placedAt(span: Span, quote: Quote, text: string): Quote {
  const taken = takeQuote(text, span);
  const withOwnWords = { ...taken, exact: quote.exact };
  const { status, span: found } = findAnchor(storedText(text), withOwnWords);
  return status === 'found' && found?.start === span.start ? withOwnWords : taken;
}

/** Whether a decision says that the source bears the statement out, as far as the words go. */
export function bearsOut({ kind }: Decision): boolean {
  return kind !== 'keep' && kind !== 'drop';
}
