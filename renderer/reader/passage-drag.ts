import type { DragEvent } from 'react';
import type { Passage } from '../store/ui-store';

/** Carries a passage from the reader to the map. */
export const passageType = 'application/x-warrant-passage+json';

/** Lets a passage be dragged, as itself and as plain text, with its words under the pointer. */
export function carryPassage(
  { dataTransfer, clientX, clientY }: DragEvent,
  passage: Passage,
  words: string,
): void {
  dataTransfer.effectAllowed = 'copy';
  dataTransfer.setData(passageType, JSON.stringify(passage));
  dataTransfer.setData('text/plain', words);
  const card = document.createElement('div');
  card.className = 'passage-card';
  card.textContent = words;
  document.body.append(card);
  dataTransfer.setDragImage(card, Math.min(20, clientX), Math.min(20, clientY));
  // The browser has taken its picture by then.
  setTimeout(() => card.remove());
}

export function carriesPassage({ types }: DataTransfer): boolean {
  return types.includes(passageType);
}

/** Null for what another program may have put there. */
export function carriedPassage(data: DataTransfer): Passage | null {
  try {
    const { source, span } = JSON.parse(data.getData(passageType));
    const isWhole = typeof source === 'string' && Number.isInteger(span.start) && Number.isInteger(span.end);
    return isWhole && 0 <= span.start && span.start < span.end
      ? { source, span: { start: span.start, end: span.end } }
      : null;
  } catch {
    return null;
  }
}
