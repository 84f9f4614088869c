import { useDeferredValue, useMemo } from 'react';
import type { Finding } from '#shared/audit/rule';
import { offerForAll, offersFor } from '#shared/fixes/offers';
import type { ArgumentMap } from '#shared/model/argument-map';
import { auditPanelWords as words } from '#shared/words/audit-panel';
import { count as inFigures } from '#shared/words/numbers';
import { useDocument, useWorkspace } from '../store/context';
import { hasDocument } from '../workspace';
import type { FindingGroup } from './finding-groups';

interface GroupHeadProps {
  readonly group: FindingGroup;
  /** Whether what helps one of the findings is likely to help all. */
  readonly isOneKind: boolean;
}

/** What the findings of a group have in common, and the edit that mends all of them where there is one. */
export function GroupHead({ group: { id, title, why, findings }, isOneKind }: GroupHeadProps) {
  return (
    <div className="finding-group-head">
      <h3 id={`group-${id}`} title={why}>
        {title} <span className="finding-count">{inFigures(findings.length)}</span>
      </h3>
      {isOneKind && <FixAll findings={findings} />}
    </div>
  );
}

function FixAll({ findings }: Pick<FindingGroup, 'findings'>) {
  const workspace = useWorkspace();
  // What is offered may follow what is drawn.
  const map = useDeferredValue(useDocument(({ history }) => history.present));
  const alike = useMemo(() => mendedAlike(map, findings), [map, findings]);
  if (!hasDocument(workspace)) return null;
  const { document } = workspace;
  const [first, ...others] = alike;
  if (first === undefined || others.length === 0) return null;
  const mendAll = () => {
    const offer = offerForAll(
      document.map(),
      alike.map(({ finding }) => finding),
    );
    if (offer === undefined) return;
    document.apply(offer.edit, { label: offer.step });
    workspace.ui.announce(words.fix.doneAll(offer.step, alike.length));
  };
  return (
    <button
      type="button"
      className="finding-action"
      onClick={({ currentTarget }) => {
        currentTarget.closest<HTMLElement>('[data-pane]')?.focus();
        mendAll();
      }}
    >
      {words.fix.all(first.label, alike.length)}
    </button>
  );
}

/** The findings that the same edit mends as the first of them that one mends. */
function mendedAlike(map: ArgumentMap, findings: readonly Finding[]) {
  const offered = findings.flatMap((finding) => {
    const [offer] = finding.waived ? [] : offersFor(map, finding);
    return offer ? [{ finding, label: offer.label }] : [];
  });
  return offered.filter(({ label }) => label === offered[0]?.label);
}
