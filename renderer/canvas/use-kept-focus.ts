import { type RefObject, useEffect } from 'react';
import { useDocument, useWorkspace } from '../store/context';
import { ownsFocus } from '../store/owns-focus';

/** While the keyboard is on the canvas, the focus follows the current node or relation. */
export function useFocusWhenCurrent(
  element: RefObject<HTMLElement | SVGElement | null>,
  isCurrent: boolean,
): void {
  const { ui } = useWorkspace();
  useEffect(() => {
    if (isCurrent && ownsFocus(ui, 'canvas', element.current?.closest('.react-flow') ?? null))
      element.current?.focus({ preventScroll: true });
  }, [ui, element, isCurrent]);
}

/** The focus is never lost: where its element has gone and nothing else is current, it falls back to the canvas. */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  const { ui } = useWorkspace();
  const current = useDocument((state) => state.current);
  useEffect(() => {
    if (current === null && ownsFocus(ui, 'canvas', root.current))
      root.current?.focus({ preventScroll: true });
  }, [ui, root, current]);
}
