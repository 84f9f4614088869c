import { useDocument } from '../store/context';
import { isDimmed } from '../store/shown';
import { useCanvas } from './canvas-context';

/** How a node or relation stands out from the others, for its element and its style sheet. */
export function useItemState(id: string): { readonly isCurrent: boolean; readonly classes: string } {
  const isCurrent = useDocument((state) => state.current === id);
  const isSelected = useDocument(({ selection }) => selection.has(id));
  const isOnTrail = useDocument(({ trail }) => trail.includes(id));
  const isSetBack = useDocument(({ shown, current }) => current !== id && isDimmed(shown, id));
  const isConnecting = useDocument(({ connecting }) => connecting?.from.includes(id) ?? false);
  const landing = useCanvas(({ draft }) => (draft?.over?.id === id ? draft.over : null));
  const classes = [
    isCurrent && 'is-current',
    isSelected && 'is-selected',
    isOnTrail && 'is-on-trail',
    isSetBack && 'is-dimmed',
    isConnecting && 'is-connecting',
    landing && (landing.allowed ? 'is-landing' : 'is-refused'),
  ];
  return { isCurrent, classes: classes.filter(Boolean).join(' ') };
}
