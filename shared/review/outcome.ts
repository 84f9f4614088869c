import type { Citation, Quote } from '#shared/model/citation';
import type { MapNode } from '#shared/model/map-node';
import type { Source } from '#shared/model/source';
import type { Verdict } from '#shared/model/verdict';
import type { Anchor } from '#shared/quotes/anchor';
import { bearsOut, type Decision, decidedQuote } from './decision';
import { fingerprintOf } from './fingerprint';
import type { Review } from './review-of';

/** A quotation that somebody is to decide about, and how it stands to a text of its source. */
export interface QuoteInReview {
  readonly node: MapNode;
  /** Among the citations of the node. */
  readonly index: number;
  readonly citation: Citation;
  readonly quote: Quote;
  /** With the text that the quotation was looked for in. */
  readonly source: Source & { readonly text: string };
  readonly anchor: Anchor;
  /** What had come of a review before. */
  readonly review: Review;
}

/** Who decides, when, and what is written down of it. */
export interface Decided {
  readonly by: string;
  /** ISO date. */
  readonly at: string;
  readonly note: string;
}

/** What becomes of a citation. What is absent stays as it is. */
export interface Outcome {
  /** Id of the node. */
  readonly node: string;
  /** Among the citations of the node. */
  readonly citation: number;
  /** Null takes the quote away; the citation stays. */
  readonly quote?: Quote | null;
  readonly verdict?: Verdict;
}

/**
 * What a decision changes in a citation; null where it changes nothing. Where it is recorded, the verdict is of what
 * there is afterwards. A reviewer who had found that the citation does not hold is not overruled by a new place.
 */
export function outcomeOf(item: QuoteInReview, decision: Decision, recorded: Decided | null): Outcome | null {
  if (decision.kind === 'later') return null;
  const { node, index, citation, source, review } = item;
  const quote = decidedQuote(decision, { ...item, text: source.text });
  const outcome = { node: node.id, citation: index, ...(quote === undefined ? {} : { quote }) };
  if (recorded === null) return quote === undefined ? null : outcome;
  const { quote: _, ...unquoted } = citation;
  const after: Citation = quote === null ? unquoted : { ...citation, ...(quote && { quote }) };
  const verdict = {
    by: recorded.by,
    at: recorded.at,
    ok: bearsOut(decision) && review !== 'fails',
    note: withEarlierNote(recorded.note, citation.verdict),
    of: fingerprintOf(node, after, source),
  };
  return { ...outcome, verdict };
}

/** What reviewers wrote before is not lost. */
function withEarlierNote(note: string, earlier: Verdict | undefined): string {
  const before = earlier?.note?.trim() ?? '';
  return before === '' ? note : `${note}\n${earlier?.by} (${earlier?.at}): ${before}`;
}
