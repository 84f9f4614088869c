import { useRef } from 'react';
import type { Citation } from '#shared/model/citation';
import { findRecord } from '#shared/model/sorted-records';
import type { Verdict } from '#shared/model/verdict';
import { fingerprintOf } from '#shared/review/fingerprint';
import { reviewOf } from '#shared/review/review-of';
import { signOffWords as words } from '#shared/words/review';
import { VerdictFields } from '../inspector/VerdictFields';
import { useDocument, useDocumentStore, useWorkspace } from '../store/context';
import { isoDate } from '../store/derived';

interface CitationVerdictProps {
  readonly nodeId: string;
  readonly citation: Citation;
  readonly onChange: (verdict: Verdict | undefined) => void;
}

/** A reviewer's sign-off on a citation: it is of what stands there, and outdated once something else does. */
export function CitationVerdict({ nodeId, citation, onChange }: CitationVerdictProps) {
  const { clock, ui } = useWorkspace();
  const document = useDocumentStore();
  const map = useDocument(({ history }) => history.present);
  const node = findRecord(map.nodes, nodeId);
  const fields = useRef<HTMLDivElement>(null);
  const { verdict } = citation;
  const isOutdated = node !== undefined && reviewOf(map, node, citation) === 'outdated';
  const sign = (next: Verdict): Verdict => {
    const { nodes, sources } = document.map();
    const { text = '' } = findRecord(nodes, nodeId) ?? {};
    return { ...next, of: fingerprintOf({ text }, citation, findRecord(sources, citation.source)) };
  };
  const change = (next: Verdict | undefined) => {
    // A note or a name that is mended is no new look at the words.
    const isNewAnswer = isOutdated || next?.ok !== verdict?.ok;
    onChange(next && isNewAnswer ? sign(next) : next);
  };
  const checkAgain = (outdated: Verdict) => {
    // The button goes with the sign-off that it was for.
    fields.current?.querySelector('select')?.focus();
    const by = ui.getState().settings.reviewer ?? outdated.by;
    onChange(sign({ ...outdated, by, at: isoDate(clock()) }));
    ui.announce(words.checkedAgain);
  };
  return (
    <>
      {isOutdated && verdict && (
        <div className="quote-status is-outdated">
          <p>{words.outdated(verdict.by.trim(), verdict.at)}</p>
          {verdict.note && <p>{words.earlierNote(verdict.note)}</p>}
          <div className="quote-actions">
            <button type="button" className="plain" onClick={() => checkAgain(verdict)}>
              {words.checkAgain}
            </button>
          </div>
        </div>
      )}
      <div ref={fields}>
        <VerdictFields verdict={isOutdated ? undefined : verdict} onChange={change} />
      </div>
    </>
  );
}
