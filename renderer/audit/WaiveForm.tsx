import { type FormEvent, useState } from 'react';
import type { Finding } from '#shared/audit/rule';
import { addWaiver } from '#shared/edit/waivers';
import { subjectFingerprint } from '#shared/review/subject-fingerprint';
import { auditPanelWords } from '#shared/words/audit-panel';
import { rememberReviewer } from '../session/reviewer';
import { useDocumentStore, useWorkspace } from '../store/context';
import { isoDate } from '../store/derived';
import { focusNeighbour } from './walk-findings';

const words = auditPanelWords.waiver;

interface WaiveFormProps {
  readonly finding: Finding;
  readonly onDone: () => void;
}

/** Who can live with a finding, and why: without a reason nothing is waived. */
export function WaiveForm({ finding: { rule, subject }, onDone }: WaiveFormProps) {
  const workspace = useWorkspace();
  const { clock, ui } = workspace;
  const document = useDocumentStore();
  const [reason, setReason] = useState('');
  const [by, setBy] = useState(
    () => ui.getState().settings.reviewer ?? document.map().waivers.at(-1)?.by ?? '',
  );
  const isComplete = reason.trim() !== '' && by.trim() !== '';
  const submit = (event: FormEvent<HTMLElement>) => {
    event.preventDefault();
    if (!isComplete) return;
    const of = subjectFingerprint(document.map(), subject);
    const waiver = { rule, subject, reason: reason.trim(), by: by.trim(), at: isoDate(clock()) };
    focusNeighbour(event.currentTarget);
    document.apply(addWaiver(of === undefined ? waiver : { ...waiver, of }), {
      label: auditPanelWords.steps.waive,
    });
    void rememberReviewer(workspace, by);
    ui.announce(words.done);
    onDone();
  };
  return (
    <form
      className="waive-form"
      aria-label={words.form}
      onSubmit={submit}
      onKeyDown={({ key }) => key === 'Escape' && onDone()}
    >
      <label>
        {words.reason}
        {/* biome-ignore lint/a11y/noAutofocus: the person has just asked for this field. */}
        <textarea rows={2} value={reason} autoFocus onChange={({ target }) => setReason(target.value)} />
      </label>
      <label>
        {words.name}
        <input value={by} onChange={({ target }) => setBy(target.value)} />
      </label>
      <p className="waive-until">{words.until}</p>
      <div className="waive-buttons">
        <button type="submit" className="primary" disabled={!isComplete}>
          {words.waive}
        </button>
        <button type="button" className="plain" onClick={onDone}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
