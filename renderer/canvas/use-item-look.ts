import { useDocument } from '../store/context';
import type { DocumentState } from '../store/document-store';
import { useCanvas } from './canvas-context';
import type { ItemLook } from './item-look';

/**
 * The look of a node or relation. One subscription and not one for each part of it: there are hundreds of items in sight,
 * and each is asked at every change. `read` stays the same from one drawing to the next.
 */
export function useItemLook<T extends ItemLook>(id: string, read: (state: DocumentState) => T): T {
  const look = useDocument(read);
  const landing = useCanvas(({ draft }) => (draft?.over?.id === id ? draft.over : null));
  if (landing === null) return look;
  return { ...look, classes: `${look.classes} ${landing.allowed ? 'is-landing' : 'is-refused'}` };
}
