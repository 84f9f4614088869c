import { useDocument } from '../store/context';
import type { DocumentState } from '../store/document-store';
import { isDimmed } from '../store/shown';
import { fateIn } from '../whatif/what-if-of';
import { useCanvas } from './canvas-context';

/**
 * How a node or relation stands out from the others, for its element and its style sheet. Two subscriptions and not one
 * for each class: there are hundreds of items in sight, and each is asked at every change.
 */
export function useItemState(id: string): { readonly isCurrent: boolean; readonly classes: string } {
  const isCurrent = useDocument((state) => state.current === id);
  const classes = useDocument((state) => classesOf(state, id));
  const landing = useCanvas(({ draft }) => (draft?.over?.id === id ? draft.over : null));
  if (landing === null) return { isCurrent, classes };
  return { isCurrent, classes: `${classes} ${landing.allowed ? 'is-landing' : 'is-refused'}` };
}

const fateClasses = { off: 'would-off', falls: 'would-fall', rises: 'would-rise' } as const;

function classesOf(state: DocumentState, id: string): string {
  const { current, selection, trail, shown, connecting } = state;
  const fate = fateIn(state, id);
  const classes = [
    current === id && 'is-current',
    selection.has(id) && 'is-selected',
    trail.includes(id) && 'is-on-trail',
    current !== id && isDimmed(shown, id) && 'is-dimmed',
    connecting?.from.includes(id) && 'is-connecting',
    fate !== null && fateClasses[fate.kind],
  ];
  return classes.filter(Boolean).join(' ');
}
