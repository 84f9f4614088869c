import type { NodeKind } from '#shared/model/node-kinds';

/** The side of the square that icons are drawn in. */
export const iconSize = 16;

/** SVG path data in a square of 16 × 16, to be stroked 1.5 wide with round ends, not filled. */
export const nodeIcons: Readonly<Record<NodeKind, string>> = {
  // Something said.
  claim:
    'M3.5 2.5 H12.5 Q14.5 2.5 14.5 4.5 V9 Q14.5 11 12.5 11 H8 L4.5 14 V11 H3.5 Q1.5 11 1.5 9 V4.5 Q1.5 2.5 3.5 2.5 Z M5 5.5 H11 M5 8 H9',
  // Something looked at closely.
  evidence:
    'M11.5 7 Q11.5 11.5 7 11.5 Q2.5 11.5 2.5 7 Q2.5 2.5 7 2.5 Q11.5 2.5 11.5 7 Z M10.3 10.3 L14 14 M5 7 H9 M7 5 V9',
  // A signpost.
  recommendation: 'M7 1.5 V14.5 M4.5 14.5 H9.5 M2.5 3 H11.5 L14 5.25 L11.5 7.5 H2.5 Z',
};
