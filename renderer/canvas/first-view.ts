import type { DocumentFile, DocumentStore } from '../store/document-store';
import type { Survey } from './map-geometry';
import { rememberedViewport, rememberViewport } from './viewport-memory';
import { firstViewOf } from './views';
import { type Size, seenThrough, type Viewport } from './visible-slice';

/** A file opens where the person left it, unless nothing of it is there any more. */
export function firstViewport(document: DocumentStore, survey: Survey, size: Size): Viewport {
  const { file } = document.getState();
  const { boxes } = survey(document.map(), null);
  const left = file && rememberedViewport(keyOf(file));
  const seen = left && seenThrough(left, size);
  if (seen && boxes.over(seen).length > 0) return left;
  return (
    firstViewOf(
      boxes.entries().map(([, box]) => box),
      size,
    ) ?? { x: 0, y: 0, zoom: 1 }
  );
}

export function rememberView(document: DocumentStore, viewport: Viewport): void {
  const { file } = document.getState();
  if (file !== null) rememberViewport(keyOf(file), viewport);
}

function keyOf({ folder, name }: DocumentFile): string {
  return `${folder}/${name}`;
}
