import './what-if.css';
import { Unplug, X } from 'lucide-react';
import { useEffect } from 'react';
import { whatIfWords } from '#shared/words/what-if';
import { focusEditor } from '../session/panes';
import { useDocument, useUi, useWorkspace } from '../store/context';
import type { DocumentState } from '../store/document-store';
import { isTextField } from '../writing/text-field';
import { endWhatIf, showWhatIf } from './switching';
import { whatIfIn } from './what-if-of';

/** While something is switched off nobody can overlook it, and one click or Escape ends it. */
export function WhatIfBar() {
  const workspace = useWorkspace();
  const found = useDocument(whatIfIn);
  const off = useDocument((state: DocumentState) => state.whatIf.length);
  const isListed = useUi(({ panels }) => panels.has('what-if'));
  const isOn = off > 0;
  useEffect(() => {
    if (!isOn) return;
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || isTextField(event.target)) return;
      if (workspace.ui.getState().overlay !== null) return;
      endWhatIf(workspace);
      focusEditor(workspace);
    };
    window.addEventListener('keydown', leave);
    return () => window.removeEventListener('keydown', leave);
  }, [isOn, workspace]);
  if (found === null) return null;
  const end = () => {
    endWhatIf(workspace);
    focusEditor(workspace);
  };
  return (
    <section className="emphasis-bar what-if-bar" aria-label={whatIfWords.barName}>
      <Unplug aria-hidden size={15} />
      <p>
        <strong>{whatIfWords.bar(off)}</strong> <span>{whatIfWords.sum(found.sum)}</span>
      </p>
      {!isListed && (
        <button type="button" className="plain" onClick={() => showWhatIf(workspace)}>
          {whatIfWords.showList}
        </button>
      )}
      <button type="button" className="plain" onClick={() => workspace.ui.open('what-if')}>
        {whatIfWords.more}
      </button>
      <button type="button" className="plain" onClick={end}>
        <X aria-hidden size={14} />
        {whatIfWords.undoAll}
      </button>
    </section>
  );
}
