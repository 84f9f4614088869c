import { iconSize, nodeIcons } from '#shared/drawing/icons';
import type { NodeKind } from '#shared/model/node-kinds';

interface KindIconProps {
  readonly kind: NodeKind;
}

/** The sign of a kind of node, as it stands on the canvas. */
export function KindIcon({ kind }: KindIconProps) {
  return (
    <svg
      className={`kind-icon kind-${kind}`}
      width={iconSize}
      height={iconSize}
      viewBox={`0 0 ${iconSize} ${iconSize}`}
      aria-hidden
    >
      <path d={nodeIcons[kind]} />
    </svg>
  );
}
