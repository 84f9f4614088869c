import { foldBranch } from '../commands/toggle-branch';
import { useCanvasTools } from './canvas-tools';

interface BranchBadgeProps {
  readonly id: string;
  /** How many statements are hidden beneath a collapsed node; none where all of them are needed elsewhere. */
  readonly count: number;
}

/** How much a collapsed node hides; a click shows it again. */
export function BranchBadge({ id, count }: BranchBadgeProps) {
  const { workspace } = useCanvasTools();
  return (
    <button
      type="button"
      tabIndex={-1}
      className="branch-badge nodrag nopan"
      aria-label={`Expand branch: ${count} hidden`}
      title={`${count} hidden beneath: click to expand`}
      onClick={(event) => {
        event.stopPropagation();
        foldBranch(workspace, id);
      }}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      {count === 0 ? '…' : `+${count}`}
    </button>
  );
}
