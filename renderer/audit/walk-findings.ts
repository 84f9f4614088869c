import type { KeyboardEvent } from 'react';

/** Arrow up and down go from finding to finding. */
export function stepToNeighbour(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const all = findingsAround(event.currentTarget);
  const next = all[all.indexOf(event.currentTarget) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

/** Before a finding goes, the keyboard goes on to the next one, or to the one before, or to the list as a whole. */
export function focusNeighbour(within: HTMLElement): void {
  const own = within.closest('.finding-row')?.querySelector<HTMLElement>('.finding');
  const all = findingsAround(within);
  const at = own ? all.indexOf(own) : -1;
  const next = all[at + 1] ?? all[at - 1] ?? within.closest<HTMLElement>('[data-pane]');
  next?.focus();
}

function findingsAround(element: HTMLElement): readonly HTMLElement[] {
  return [...(element.closest('.panel-body')?.querySelectorAll<HTMLElement>('.finding') ?? [])];
}
