import { type RefObject, useEffect } from 'react';
import { headHeight, rowHeight } from './use-seen-rows';

interface FocusedCell {
  /** -1 for the head. */
  readonly row: number;
  readonly column: number;
  readonly isEditing: boolean;
}

/** The row in hand is in view, wherever it was chosen; and while the keyboard is in the table, so is the focus on its cell. */
export function useCellFocus(
  grid: RefObject<HTMLElement | null>,
  { row, column, isEditing }: FocusedCell,
): void {
  useEffect(() => {
    const element = grid.current;
    if (element === null || row === -1) return;
    const top = row * rowHeight;
    const seen = element.clientHeight - headHeight;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + rowHeight > element.scrollTop + seen) element.scrollTop = top + rowHeight - seen;
  }, [grid, row]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows where the keyboard is.
  useEffect(() => {
    const { activeElement, body } = document;
    const isOurs = activeElement === null || activeElement === body || grid.current?.contains(activeElement);
    if (isOurs && !isEditing)
      grid.current?.querySelector<HTMLElement>('[data-current="true"]')?.focus({ preventScroll: true });
  }, [grid, row, column, isEditing]);
}
