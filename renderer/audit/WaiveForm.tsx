import { type FormEvent, useState } from 'react';
import type { Finding } from '#shared/audit/rule';
import { addWaiver } from '#shared/edit/waivers';
import { useDocumentStore, useWorkspace } from '../store/context';
import { isoDate } from '../store/derived';

interface WaiveFormProps {
  readonly finding: Finding;
  readonly onDone: () => void;
}

/** Who can live with a finding, and why: without a reason nothing is waived. */
export function WaiveForm({ finding: { rule, subject }, onDone }: WaiveFormProps) {
  const { clock, ui } = useWorkspace();
  const document = useDocumentStore();
  const [reason, setReason] = useState('');
  const [by, setBy] = useState(() => document.map().waivers.at(-1)?.by ?? '');
  const isComplete = reason.trim() !== '' && by.trim() !== '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isComplete) return;
    const waiver = { rule, subject, reason: reason.trim(), by: by.trim(), at: isoDate(clock()) };
    document.apply(addWaiver(waiver), { label: 'waive finding' });
    ui.announce('The finding is waived.');
    onDone();
  };
  return (
    <form
      className="waive-form"
      aria-label="Waive this finding"
      onSubmit={submit}
      onKeyDown={({ key }) => key === 'Escape' && onDone()}
    >
      <label>
        Reason
        {/* biome-ignore lint/a11y/noAutofocus: the person has just asked for this field. */}
        <textarea rows={2} value={reason} autoFocus onChange={({ target }) => setReason(target.value)} />
      </label>
      <label>
        Your name
        <input value={by} onChange={({ target }) => setBy(target.value)} />
      </label>
      <div className="waive-buttons">
        <button type="submit" className="primary" disabled={!isComplete}>
          Waive
        </button>
        <button type="button" className="plain" onClick={onDone}>
          Cancel
        </button>
      </div>
    </form>
  );
}
