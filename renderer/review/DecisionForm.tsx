import { type FormEvent, useState } from 'react';
import { longestReviewer } from '#shared/desktop/longest-reviewer';
import { type Source, sourceTitle } from '#shared/model/source';
import type { AnchorStatus } from '#shared/quotes/anchor';
import type { Decision } from '#shared/review/decision';
import type { QuoteInReview } from '#shared/review/outcome';
import { replaceWords as words } from '#shared/words/review';
import { rememberReviewer } from '../session/reviewer';
import type { DocumentWorkspace } from '../workspace';
import { DecisionRow } from './DecisionRow';
import type { NewText } from './NewTextForm';
import { type Decisions, decisionIn, keyOf, replaceText, surelyThere } from './replacing';

interface DecisionFormProps {
  readonly workspace: DocumentWorkspace;
  readonly source: Source;
  readonly given: NewText;
  readonly items: readonly QuoteInReview[];
  readonly onBack: () => void;
}

/** What needs a decision comes first. */
const order: readonly AnchorStatus[] = ['fuzzy', 'ambiguous', 'orphaned', 'moved', 'found', 'unchecked'];

/** Every quotation of the source against the new text, a decision for each, and who decides. */
export function DecisionForm({ workspace, source, given, items, onBack }: DecisionFormProps) {
  const { ui } = workspace;
  const [decisions, setDecisions] = useState<Decisions>(new Map());
  const [by, setBy] = useState(() => ui.getState().settings.reviewer ?? '');
  const [isMissing, setMissing] = useState(false);
  const decide = (item: QuoteInReview, decision: Decision) =>
    setDecisions(new Map([...decisions, [keyOf(item), decision]]));
  const sure = surelyThere(items);
  const acceptAll = () => {
    const accepted = sure.map((item) => [keyOf(item), { kind: 'accept' }] as const);
    setDecisions(new Map([...decisions, ...accepted]));
    ui.announce(words.accepted(sure.length));
  };
  const isAnyDecided = items.some((item) => decisionIn(decisions, item).kind !== 'later');
  const replace = (event: FormEvent) => {
    event.preventDefault();
    if (isAnyDecided && by.trim() === '') return setMissing(true);
    void rememberReviewer(workspace, by);
    replaceText(workspace, source, given, items, decisions, by.trim());
  };
  const groups = order.flatMap((status) => {
    const inGroup = items.filter(({ anchor }) => anchor.status === status);
    return inGroup.length === 0 ? [] : [{ status, inGroup }];
  });
  const { name, text, notes } = given;
  return (
    <form className="replace-form" onSubmit={replace}>
      <div className="dialog-body">
        <p>
          <strong>{sourceTitle(source)}</strong> ←{' '}
          {name === null ? words.pasted(text.length) : words.fromFile(name, text.length)}
        </p>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        <div className="replace-summary">
          <ul aria-label={words.summary}>
            {groups.map(({ status, inGroup }) => (
              <li key={status} className={`is-${status}`}>
                {words.found[status](inGroup.length)}
              </li>
            ))}
          </ul>
          {items.length === 0 && <p>{words.noQuotes}</p>}
          {sure.length > 0 && (
            <button type="button" className="plain" onClick={acceptAll}>
              {words.acceptAll(sure.length)}
            </button>
          )}
        </div>
        {groups.map(({ status, inGroup }) => (
          <section key={status} className="replace-group">
            <h3>{words.groups[status]}</h3>
            <ul>
              {inGroup.map((item) => (
                <DecisionRow
                  key={keyOf(item)}
                  item={item}
                  decision={decisionIn(decisions, item)}
                  onDecide={(decision) => decide(item, decision)}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <footer className="dialog-foot replace-foot">
        {items.length > 0 && (
          <label className="replace-by">
            {words.reviewer}
            <input
              type="text"
              value={by}
              maxLength={longestReviewer}
              placeholder={words.askReviewer}
              aria-invalid={isMissing && by.trim() === ''}
              onChange={({ target }) => setBy(target.value)}
            />
            {isMissing && by.trim() === '' && (
              <span role="alert" className="field-problem">
                {words.reviewerMissing}
              </span>
            )}
          </label>
        )}
        <span className="foot-space" />
        <button type="button" className="plain" onClick={onBack}>
          {words.back}
        </button>
        <button type="submit" className="primary">
          {words.replace}
        </button>
      </footer>
    </form>
  );
}
