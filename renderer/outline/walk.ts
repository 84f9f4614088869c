import type { Outline, OutlineRow } from '#shared/outline/outline';
import type { Cursor } from './cursor';
import { childrenOf } from './visible-rows';

export type Direction = 'up' | 'down' | 'left' | 'right';

/**
 * Where a step along the argument leads, as on the canvas: up from a statement to the step that it takes and on
 * to what that bears on, down to the first that bears on it, left and right among its siblings.
 */
export function walkArgument(
  outline: Outline,
  { index, onStep }: Cursor,
  direction: Direction,
): Cursor | null {
  const row = outline.row(index);
  if (row === undefined) return null;
  const isSign = (at: number) => {
    const sign = outline.row(at);
    return sign !== undefined && hasOwnStep(sign);
  };
  switch (direction) {
    case 'up':
      if (!onStep && isSign(index)) return { index, onStep: true };
      return row.parent === -1 ? null : { index: row.parent, onStep: bearsOnStepOf(outline, index) };
    case 'down': {
      if (onStep) return { index, onStep: false };
      const [first] = childrenOf(outline, index);
      return first === undefined ? null : { index: first, onStep: isSign(first) };
    }
    case 'left':
    case 'right': {
      const siblings = childrenOf(outline, row.parent);
      const next = siblings[siblings.indexOf(index) + (direction === 'left' ? -1 : 1)];
      return next === undefined ? null : { index: next, onStep: onStep && isSign(next) };
    }
    default:
      return direction satisfies never;
  }
}

/** Whether the sign before a statement is a step of its own, and not one that it shares with others. */
export function hasOwnStep({ kind, bears }: OutlineRow): boolean {
  return kind === 'statement' && bears !== null && bears !== 'together';
}

/** Whether a row bears on the step of the row above, not on its statement. */
function bearsOnStepOf(outline: Outline, index: number): boolean {
  const { bears, parent = -1 } = outline.row(index) ?? {};
  const above = outline.row(parent);
  return (bears === 'undercut' || bears === 'backing') && above?.kind === 'statement';
}
