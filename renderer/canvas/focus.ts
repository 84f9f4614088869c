/** Puts the focus on the current node or relation, or on the canvas where there is none. */
export function focusCurrent(root: HTMLElement): void {
  const current = root.querySelector<HTMLElement | SVGElement>('[data-current="true"]');
  (current ?? root).focus({ preventScroll: true });
}
