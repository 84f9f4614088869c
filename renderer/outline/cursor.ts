import type { Outline, OutlineRow } from '#shared/outline/outline';
import { childrenOf } from './visible-rows';

/**
 * Where the keyboard is: on a row, or on the sign before its statement, which stands for the step from it to the
 * row above.
 */
export interface Cursor {
  readonly index: number;
  readonly onStep: boolean;
}

/** The place of what is current in the document; null where nothing is. */
export function cursorAt(outline: Outline, current: string | null, reference: string | null): Cursor | null {
  const index = current === null ? -1 : outline.indexOf(current);
  const row = outline.row(index);
  if (row === undefined) return null;
  if (row.kind === 'step' && reference !== null) {
    const member = childrenOf(outline, index).find((child) => outline.row(child)?.key === reference);
    if (member !== undefined) return { index: member, onStep: false };
  }
  return { index, onStep: row.kind === 'statement' && row.node !== current };
}

/** What a place stands for in the document: a reference stands for the step that refers. */
export function itemOn({ kind, node, relation }: OutlineRow, onStep: boolean): string | null {
  return kind === 'statement' && !onStep ? node : relation;
}
