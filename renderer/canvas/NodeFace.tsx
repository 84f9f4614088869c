import { memo } from 'react';
import { chipHeight, chipPadding, chipStyle } from '#shared/drawing/chips';
import { nodeIcons } from '#shared/drawing/icons';
import { boxOf, labelStyle, lineHeight, textStyle } from '#shared/drawing/node-box';
import type { Label } from '#shared/graph/labels';
import type { MapNode } from '#shared/model/map-node';
import { StandingMark } from '../items/StandingMark';

interface NodeFaceProps {
  readonly node: MapNode;
  /** Not shown until it is known. */
  readonly standing: Label | null;
}

/** The look of a node, of the same measures, shapes and lines as in an exported picture. */
export const NodeFace = memo(function NodeFace({ node, standing }: NodeFaceProps) {
  const { width, height, shape, icon, label, text, lines, direction, isPlaceholder, chips } = boxOf(node);
  return (
    <svg className="node-face" width={width} height={height} aria-hidden>
      <path className="node-halo" d={shape.outline} />
      <path className="node-body" d={shape.outline} strokeWidth={shape.borderWidth} />
      {shape.head && <path className="node-head" d={shape.head} />}
      {shape.fold && <path className="node-fold" d={shape.fold} strokeWidth={shape.borderWidth} />}
      <path className="node-icon" d={nodeIcons[node.kind]} transform={`translate(${icon.x} ${icon.y})`} />
      <text className="node-label" x={label.at.x} y={label.at.y} fontSize={labelStyle.size}>
        {label.text}
      </text>
      {standing && (
        <StandingMark standing={standing} right={width - (shape.fold ? 24 : 14)} baseline={label.at.y} />
      )}
      <text
        className={`node-text${isPlaceholder ? ' is-placeholder' : ''}`}
        direction={direction}
        fontSize={textStyle.size}
      >
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other identity than their order.
          <tspan key={index} x={text.x} y={text.y + index * lineHeight}>
            {line}
          </tspan>
        ))}
      </text>
      {chips.map((chip) => (
        <g key={chip.text} className={`chip chip-${chip.tone}`} transform={`translate(${chip.x} ${chip.y})`}>
          <rect width={chip.width} height={chipHeight} rx={chipHeight / 2} />
          <text x={chipPadding} y={12} fontSize={chipStyle.size}>
            {chip.text}
          </text>
        </g>
      ))}
    </svg>
  );
});
