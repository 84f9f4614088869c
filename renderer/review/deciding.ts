import { settleQuotes } from '#shared/edit/quotes';
import { findRecord } from '#shared/model/sorted-records';
import type { Decision } from '#shared/review/decision';
import { inReview } from '#shared/review/in-review';
import { outcomeOf, type QuoteInReview } from '#shared/review/outcome';
import { decisionNotes, quoteWords, reviewSteps } from '#shared/words/review';
import { withUndoHint } from '../session/in-words';
import { isoDate } from '../store/derived';
import type { DocumentWorkspace } from '../workspace';

/** These say something of the words; the others only of where they stand, which is no review of the statement. */
const signedOff: ReadonlySet<Decision['kind']> = new Set(['confirm', 'keep']);

/** Carries out what a person decided about a quotation as it stands now, as one step to undo. */
export function decideQuote(
  workspace: DocumentWorkspace,
  { node, index }: Pick<QuoteInReview, 'node' | 'index'>,
  decision: Decision,
): void {
  const { document, ui, clock } = workspace;
  const map = document.map();
  const item = inReview(map, findRecord(map.nodes, node.id), index);
  if (item === undefined) return;
  const by = ui.getState().settings.reviewer ?? '';
  const recorded = signedOff.has(decision.kind)
    ? { by, at: isoDate(clock()), note: noteOf(item, decision, 'now') }
    : null;
  const outcome = outcomeOf(item, decision, recorded);
  if (outcome === null) return;
  document.apply(settleQuotes([outcome]), { label: reviewSteps[decision.kind] });
  ui.announce(withUndoHint(workspace, quoteWords.done[decision.kind]));
}

/** Takes the new place of every quotation that has only moved, as one step to undo. */
export function acceptMoved({ document }: DocumentWorkspace, items: readonly QuoteInReview[]): void {
  const outcomes = items.flatMap((item) => outcomeOf(item, { kind: 'accept' }, null) ?? []);
  document.apply(settleQuotes(outcomes), { label: reviewSteps.acceptMoved });
}

/** What a sign-off says of a decision. */
export function noteOf(item: QuoteInReview, decision: Decision, when: keyof typeof occasions): string {
  const notes = occasions[when];
  const { similarity, status } = item.anchor;
  const alike = similarity === undefined ? '' : decisionNotes.similarity(similarity);
  switch (decision.kind) {
    case 'use-words':
    case 'confirm':
      return notes[decision.kind](alike);
    case 'drop':
      return notes.drop(item.quote.exact);
    case 'accept':
      return when === 'replaced' && status === 'found' ? decisionNotes.replaced.found : notes.accept;
    case 'place':
    case 'keep':
      return notes[decision.kind];
    case 'later':
      return '';
    default:
      return decision satisfies never;
  }
}

const occasions = { now: decisionNotes.now, replaced: decisionNotes.replaced };
