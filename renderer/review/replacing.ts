import { replaceSourceText } from '#shared/edit/quotes';
import type { Source } from '#shared/model/source';
import { storedText } from '#shared/quotes/stored-text';
import { type Decision, later } from '#shared/review/decision';
import { outcomeOf, type QuoteInReview } from '#shared/review/outcome';
import { replaceWords, reviewSteps } from '#shared/words/review';
import { withUndoHint } from '../session/in-words';
import { isoDate } from '../store/derived';
import type { DocumentWorkspace } from '../workspace';
import { noteOf } from './deciding';
import type { NewText } from './NewTextForm';

/** By the key of a quotation; what is missing is decided later. */
export type Decisions = ReadonlyMap<string, Decision>;

export function keyOf({ node, index }: Pick<QuoteInReview, 'node' | 'index'>): string {
  return `${index} ${node.id}`;
}

export function decisionIn(decisions: Decisions, item: QuoteInReview): Decision {
  return decisions.get(keyOf(item)) ?? later;
}

/** The quotations that nobody has to think about: they stand there word for word, and it is clear where. */
export function surelyThere(items: readonly QuoteInReview[]): readonly QuoteInReview[] {
  return items.filter(({ anchor: { status } }) => status === 'found' || status === 'moved');
}

/** The text of the source and all that was decided of the quotations from it, as one step to undo. */
export function replaceText(
  workspace: DocumentWorkspace,
  source: Source,
  given: NewText,
  items: readonly QuoteInReview[],
  decisions: Decisions,
  by: string,
): void {
  const { document, ui, clock } = workspace;
  const at = isoDate(clock());
  const outcomes = items.flatMap((item) => {
    const decision = decisionIn(decisions, item);
    return outcomeOf(item, decision, { by, at, note: noteOf(item, decision, 'replaced') }) ?? [];
  });
  const { text, file } = given;
  const edit = replaceSourceText(
    source.id,
    { text, hash: storedText(text).hash, retrieved: at, ...(file === undefined ? {} : { file }) },
    outcomes,
  );
  ui.open(null);
  document.apply(edit, { label: reviewSteps.replaceText });
  const done = replaceWords.done(outcomes.length, items.length - outcomes.length);
  ui.announce(withUndoHint(workspace, done));
}
