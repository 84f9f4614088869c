import type { Workspace } from '../workspace';

/** What can have the keyboard inside a pane. */
const focusable = ':is(button, input, textarea, select, [tabindex="0"]):not(:disabled)';

/** Puts the keyboard back into the editor in which the person works. */
export function focusEditor({ ui, canvas }: Workspace): void {
  if (ui.getState().editor === 'canvas') canvas?.focus();
  else document.querySelector<HTMLElement>('[data-pane="outline"] [role="tree"]')?.focus();
}

/** Puts the keyboard into the next (1) or previous (-1) pane of the window, round and round. */
export function goToPane(step: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')];
  const here = panes.findIndex((pane) => pane.contains(document.activeElement));
  const from = here === -1 && step === -1 ? 0 : here;
  focusIn(panes[(from + step + panes.length) % panes.length]);
}

/** Puts the keyboard back on the map, to where it was there. */
export function goToMap(): void {
  focusIn(document.querySelector<HTMLElement>('[data-pane="canvas"]'));
}

/** Puts the keyboard into a pane: to where it was there, else on the first thing that takes it. */
export function focusIn(pane: HTMLElement | null | undefined): void {
  const wanted = [
    '[data-current="true"]',
    '[data-start]',
    '[role="application"]',
    '[role="tree"]',
    focusable,
  ];
  const [first] = wanted.flatMap((selector) => pane?.querySelector<HTMLElement>(selector) ?? []);
  first?.focus();
}
