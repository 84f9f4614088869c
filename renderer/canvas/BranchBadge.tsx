import { foldBranch } from '../commands/toggle-branch';
import { useCanvasTools } from './canvas-tools';

interface BranchBadgeProps {
  readonly id: string;
  /** How many statements are hidden beneath the node; 0 where its branch is not collapsed. */
  readonly count: number;
}

/** How much a collapsed node hides; a click shows it again. */
export function BranchBadge({ id, count }: BranchBadgeProps) {
  const { workspace } = useCanvasTools();
  if (count === 0) return null;
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
      +{count}
    </button>
  );
}
