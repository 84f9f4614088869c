import { useState } from 'react';
import type { Finding } from '#shared/audit/rule';
import { removeWaiver } from '#shared/edit/waivers';
import { auditPanelWords } from '#shared/words/audit-panel';
import { markWords } from '#shared/words/marks';
import { severitySigns } from '../items/severity-signs';
import { findingKey, showFinding } from '../session/findings';
import { useDocument, useDocumentStore, useWorkspace } from '../store/context';
import { hasDocument } from '../workspace';
import { FindingActions } from './FindingActions';
import { WaiveForm } from './WaiveForm';
import { stepToNeighbour } from './walk-findings';

const words = auditPanelWords.waiver;

interface FindingRowProps {
  readonly finding: Finding;
  /** Where the keyboard goes that comes to the list from elsewhere. */
  readonly isFirst?: boolean;
}

/** One finding: a click shows its place and the path that proves it. */
export function FindingRow({ finding, isFirst = false }: FindingRowProps) {
  const workspace = useWorkspace();
  const document = useDocumentStore();
  const [isWaiving, setWaiving] = useState(false);
  const isCurrent = useDocument((state) => state.finding === findingKey(finding));
  const { rule, subject, severity, message, waived } = finding;
  return (
    <li className={`finding-row${waived ? ' is-waived' : ''}`}>
      <button
        type="button"
        className={`finding severity-${severity}`}
        aria-current={isCurrent ? 'true' : undefined}
        data-start={isFirst ? true : undefined}
        onClick={() => hasDocument(workspace) && showFinding(workspace, finding)}
        onKeyDown={stepToNeighbour}
      >
        <span className="finding-sign" aria-hidden>
          {severitySigns[severity]}
        </span>
        <span className="visually-hidden">{auditPanelWords.severityFirst(markWords.severity[severity])}</span>
        {message}
      </button>
      {waived ? (
        <Waived
          finding={finding}
          onWithdraw={() =>
            document.apply(removeWaiver({ rule, subject }), { label: auditPanelWords.steps.withdraw })
          }
        />
      ) : (
        isCurrent && !isWaiving && <FindingActions finding={finding} onWaive={() => setWaiving(true)} />
      )}
      {isWaiving && <WaiveForm finding={finding} onDone={() => setWaiving(false)} />}
    </li>
  );
}

function Waived({ finding, onWithdraw }: FindingRowProps & { readonly onWithdraw: () => void }) {
  const waiver = useDocument(({ history }) =>
    history.present.waivers.find(({ rule, subject }) => rule === finding.rule && subject === finding.subject),
  );
  const { by = '', reason = '' } = waiver ?? {};
  return (
    <p className="finding-waiver">
      {by ? words.waivedBy(by, reason) : words.waived(reason)}{' '}
      <button type="button" className="finding-action" onClick={onWithdraw}>
        {words.withdraw}
      </button>
    </p>
  );
}
