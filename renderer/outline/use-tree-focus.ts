import { type RefObject, useEffect, useRef } from 'react';
import { useDocument, useUi } from '../store/context';
import { ownsFocus } from '../store/owns-focus';
import { goTo, type OutlineTools, unfold } from './outline-tools';
import type { Rows } from './use-rows';
import { rowsAbove } from './visible-rows';

/** What becomes current comes out of its folds, and the keyboard is never lost while the person works here. */
export function useTreeFocus(
  tools: OutlineTools,
  tree: RefObject<HTMLElement | null>,
  { outline, visible, place, isInSight }: Rows,
): void {
  const { ui, document } = tools.workspace;
  const current = useDocument((state) => state.current);
  const editing = useDocument((state) => state.editing);
  const overlay = useUi((state) => state.overlay);

  useEffect(() => {
    if (current !== null && !isInSight) unfold(tools, rowsAbove(outline, outline.indexOf(current)));
  }, [tools, outline, current, isInSight]);

  // Where the current row has gone, as after an undo, its neighbour takes its place.
  const lastPlace = useRef<number | null>(null);
  useEffect(() => {
    if (place !== null) lastPlace.current = place;
    else if (lastPlace.current !== null && tree.current?.contains(globalThis.document.activeElement)) {
      const index = visible[Math.min(lastPlace.current, visible.length - 1)];
      if (index !== undefined) goTo(tools, { index, onStep: false });
    }
  }, [tools, tree, place, visible]);

  // A field or dialog that had the focus and has gone leaves it nowhere; a frame later whatever wanted it has it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are the moments at which it can be lost.
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      if (overlay === null && document.getState().editing === null && ownsFocus(ui, 'outline', null))
        tree.current?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [ui, document, tree, editing, current, overlay, outline]);
}
