import { canvasWords } from '#shared/words/canvas';
import { markWords } from '#shared/words/marks';
import { count as inFigures } from '#shared/words/numbers';
import { severitySigns } from '../items/severity-signs';
import { findingKey, showFinding } from '../session/findings';
import { onceJudged } from '../session/once-judged';
import { openFindingsOf, termsOf } from '../store/derived';
import type { DocumentWorkspace } from '../workspace';
import { useCanvasTools } from './canvas-tools';
import type { FindingCount } from './finding-count';

interface FindingBadgeProps {
  readonly id: string;
  readonly findings: FindingCount;
}

/** How many findings there are and how bad the worst is; a click goes to the next of them. */
export function FindingBadge({ id, findings: { count, worst } }: FindingBadgeProps) {
  const { workspace } = useCanvasTools();
  if (worst === null) return null;
  return (
    <button
      type="button"
      tabIndex={-1}
      className={`finding-badge severity-${worst} nodrag nopan`}
      aria-label={canvasWords.finding.name(count, markWords.severity[worst])}
      title={canvasWords.finding.hint(count)}
      onClick={(event) => {
        event.stopPropagation();
        showNextOf(workspace, id);
      }}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      <span aria-hidden>{severitySigns[worst]}</span>
      {inFigures(count)}
    </button>
  );
}

function showNextOf(workspace: DocumentWorkspace, id: string): void {
  const { document, ui } = workspace;
  onceJudged(workspace, (map) => {
    const open = openFindingsOf(map, termsOf(workspace), id);
    const { finding: key } = document.getState();
    const shown = open.findLastIndex((finding) => findingKey(finding) === key);
    const next = open[(shown + 1) % open.length];
    if (next === undefined) return;
    ui.showPanel('audit');
    showFinding(workspace, next);
  });
}
