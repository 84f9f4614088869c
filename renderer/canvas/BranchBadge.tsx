import { canvasWords } from '#shared/words/canvas';
import { count } from '#shared/words/numbers';
import { foldBranch } from '../commands/toggle-branch';
import { useCanvasTools } from './canvas-tools';

interface BranchBadgeProps {
  readonly id: string;
  /** How many statements are hidden beneath a collapsed node; none where all of them are needed elsewhere. */
  readonly hidden: number;
}

/** How much a collapsed node hides; a click shows it again. */
export function BranchBadge({ id, hidden }: BranchBadgeProps) {
  const { workspace } = useCanvasTools();
  return (
    <button
      type="button"
      tabIndex={-1}
      className="branch-badge nodrag nopan"
      aria-label={canvasWords.branch.name(hidden)}
      title={canvasWords.branch.hint(hidden)}
      onClick={(event) => {
        event.stopPropagation();
        foldBranch(workspace, id);
      }}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      {hidden === 0 ? '…' : `+${count(hidden)}`}
    </button>
  );
}
