import { useShallow } from 'zustand/react/shallow';
import { useDocument } from '../store/context';
import type { DocumentState } from '../store/document-store';
import { useCanvas } from './canvas-context';
import type { ItemLook } from './item-look';

/**
 * The look of a node or relation, and drawn anew where any part of it differs. One subscription and not one for each
 * part: there are hundreds of items in sight, and each is asked at every change. `read` stays the same between drawings.
 */
export function useItemLook<T extends ItemLook>(id: string, read: (state: DocumentState) => T): T {
  const look = useDocument(useShallow(read));
  const landing = useCanvas(({ draft }) => (draft?.over?.id === id ? draft.over : null));
  if (landing === null) return look;
  return { ...look, classes: `${look.classes} ${landing.allowed ? 'is-landing' : 'is-refused'}` };
}
