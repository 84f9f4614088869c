/** Puts the focus on the current node or relation, or on the canvas where there is none; while a table covers it, there. */
export function focusCurrent(root: HTMLElement): void {
  const table = root.closest('[inert]') && root.ownerDocument.querySelector<HTMLElement>('[role="grid"]');
  const place = table ?? root;
  const current = place.querySelector<HTMLElement | SVGElement>('[data-current="true"]');
  (current ?? place).focus({ preventScroll: true });
}
