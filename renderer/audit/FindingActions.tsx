import type { Finding } from '#shared/audit/rule';
import type { Offer } from '#shared/fixes/fix';
import { offersFor } from '#shared/fixes/offers';
import { auditPanelWords as words } from '#shared/words/audit-panel';
import { useDocument, useWorkspace } from '../store/context';
import { hasDocument } from '../workspace';
import { guideFor } from './guides';
import { focusNeighbour } from './walk-findings';

interface FindingActionsProps {
  readonly finding: Finding;
  readonly onWaive: () => void;
}

/** What can be done about a finding: by one edit, by being led to it, or by living with it. */
export function FindingActions({ finding, onWaive }: FindingActionsProps) {
  const workspace = useWorkspace();
  const map = useDocument(({ history }) => history.present);
  const guide = guideFor(finding);
  if (!hasDocument(workspace)) return null;
  const mend = ({ step, edit }: Offer, button: HTMLElement) => {
    focusNeighbour(button);
    workspace.document.apply(edit, { label: step });
    workspace.ui.announce(words.fix.done(step));
  };
  return (
    <div className="finding-actions">
      {offersFor(map, finding).map((offer) => (
        <button
          key={offer.label}
          type="button"
          className="finding-action"
          onClick={({ currentTarget }) => mend(offer, currentTarget)}
        >
          {offer.label}
        </button>
      ))}
      {guide && (
        <button type="button" className="finding-action" onClick={() => void guide.run(workspace, finding)}>
          {guide.label}
        </button>
      )}
      <button type="button" className="finding-action" onClick={onWaive}>
        {words.waiver.ask}
      </button>
    </div>
  );
}
