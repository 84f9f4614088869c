import { memo } from 'react';
import {
  type Chip,
  chipHeight,
  chipPadding,
  chipSignSize,
  chipSignWidth,
  chipStyle,
} from '#shared/drawing/chips';
import { nodeIcons } from '#shared/drawing/icons';
import { movedPath } from '#shared/drawing/moved-path';
import { boxOf, labelStyle, lineHeight, textStyle } from '#shared/drawing/node-box';
import { quoteSignPaths, quoteSignTones } from '#shared/drawing/quote-signs';
import type { Label } from '#shared/graph/labels';
import type { MapNode } from '#shared/model/map-node';
import type { QuoteMark } from '#shared/review/quote-mark';
import { StandingMark } from '../items/StandingMark';
import { wholeMarkInWords } from '../review/mark-words';

interface NodeFaceProps {
  readonly node: MapNode;
  /** Not shown until it is known. */
  readonly standing: Label | null;
  /** What that comes from; empty until somebody asks. */
  readonly why: string;
  /** How its citations stand; not shown until it is known. */
  readonly quotes: QuoteMark | null;
}

/** The look of a node, of the same measures, shapes and lines as in an exported picture. */
export const NodeFace = memo(function NodeFace({ node, standing, why, quotes }: NodeFaceProps) {
  const { width, height, shape, icon, label, text, lines, direction, isPlaceholder, chips } = boxOf(node);
  return (
    <svg className="node-face" width={width} height={height} aria-hidden>
      <path className="node-halo" d={shape.outline} />
      <path className="node-body" d={shape.outline} strokeWidth={shape.borderWidth} />
      {shape.head && <path className="node-head" d={shape.head} />}
      {shape.fold && <path className="node-fold" d={shape.fold} strokeWidth={shape.borderWidth} />}
      <path className="node-icon" d={movedPath(nodeIcons[node.kind], icon)} />
      <text className="node-label" x={label.at.x} y={label.at.y} fontSize={labelStyle.size}>
        {label.text}
      </text>
      {standing && (
        <StandingMark
          standing={standing}
          why={why}
          right={width - (shape.fold ? 24 : 14)}
          baseline={label.at.y}
        />
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
        <ChipFace key={chip.text} chip={chip} quotes={chip.hasSign ? quotes : null} />
      ))}
    </svg>
  );
});

interface ChipFaceProps {
  readonly chip: Chip;
  readonly quotes: QuoteMark | null;
}

function ChipFace({ chip: { text, tone, hasSign, x, y, width }, quotes }: ChipFaceProps) {
  return (
    <g className={`chip chip-${quotes ? quoteSignTones[quotes.worst] : tone}`}>
      {quotes && <title>{wholeMarkInWords(quotes)}</title>}
      <rect x={x} y={y} width={width} height={chipHeight} rx={chipHeight / 2} />
      {quotes && (
        <path
          className="chip-sign"
          d={movedPath(quoteSignPaths[quotes.worst], {
            x: x + chipPadding + chipSignSize / 2,
            y: y + chipHeight / 2,
          })}
        />
      )}
      <text x={x + chipPadding + (hasSign ? chipSignWidth : 0)} y={y + 12} fontSize={chipStyle.size}>
        {text}
      </text>
    </g>
  );
}
