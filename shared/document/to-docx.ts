import { strToU8, zipSync } from 'fflate';
import { docxBody, docxEndnotes } from './docx/docx-body';
import { drawnFigures } from './docx/docx-figure';
import { docxParts } from './docx/docx-parts';
import { endnotes } from './endnotes';
import type { TextDocument } from './text-document';

/** The time that every file of the archive bears: archives know none before it, and it is the same in every time zone. */
const noTime = new Date(1980, 0, 1);

/** A text as a Word document, with real headings and endnotes. The same text gives the same bytes. */
export function toDocx({ title, language, day, blocks }: TextDocument): Uint8Array {
  const notes = endnotes();
  const body = docxBody(blocks, notes);
  const parts = docxParts({
    title,
    language,
    day,
    body,
    endnotes: docxEndnotes(notes),
    figures: drawnFigures(blocks),
  });
  const files = Object.entries(parts).map(
    ([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part] as const,
  );
  return zipSync(Object.fromEntries(files), { mtime: noTime, level: 6 });
}
