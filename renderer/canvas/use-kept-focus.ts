import { type RefObject, useEffect } from 'react';
import { useDocument } from '../store/context';

/** Whether the keyboard is on the canvas, or nowhere, as after its element has gone. */
function ownsFocus(root: Element | null): boolean {
  const { activeElement, body } = document;
  return activeElement === null || activeElement === body || (root?.contains(activeElement) ?? false);
}

/** While the keyboard is on the canvas, the focus follows the current node or relation. */
export function useFocusWhenCurrent(
  element: RefObject<HTMLElement | SVGElement | null>,
  isCurrent: boolean,
): void {
  useEffect(() => {
    if (isCurrent && ownsFocus(element.current?.closest('.react-flow') ?? null))
      element.current?.focus({ preventScroll: true });
  }, [element, isCurrent]);
}

/** The focus is never lost: where its element has gone and nothing else is current, it falls back to the canvas. */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  const current = useDocument((state) => state.current);
  useEffect(() => {
    if (current === null && ownsFocus(root.current)) root.current?.focus({ preventScroll: true });
  }, [root, current]);
}
