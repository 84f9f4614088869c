import { failed, ok } from '#shared/result';
import { intakeWords as words } from '#shared/words/intake';
import { cslOf, dateIn, namesIn, oneLine } from '../csl-guess';
import { headOf } from '../head-of';
import type { DocxContent } from '../intake-engines';
import { textOfMarkup } from '../markup-text';
import { defineTextReader } from '../text-reader';
import { unescaped } from '../unescaped';

export const docx = defineTextReader({
  id: 'docx',
  label: words.readers.docx,
  extensions: ['docx', 'docm', 'dotx'],
  // The list of what is in a ZIP file stands at its end.
  recognises: (bytes) => headOf(bytes, 4) === 'PK\x03\x04' && endOf(bytes).includes('word/'),
  read: async ({ name, bytes }, engines, onProgress) => {
    const content = await engines.docx(bytes);
    if (!content.ok) {
      const { docxBomb, docxDamaged } = words.problems;
      return failed(content.problem === 'bomb' ? docxBomb(name) : docxDamaged(name));
    }
    onProgress(0.6);
    const { title, author, modified, html } = content.value;
    const { root } = await engines.html(html);
    const csl = cslOf({
      title: oneLine(title) || firstHeading(html),
      author: namesIn(author),
      issued: dateIn(modified),
    });
    return ok({ text: textOfMarkup(root), csl, notes: notesOn(content.value) });
  },
});

function notesOn({ insertions, deletions, hasComments }: DocxContent): readonly string[] {
  const isTracked = insertions + deletions > 0;
  return [
    ...(isTracked ? [words.notes.changes(insertions, deletions)] : []),
    ...(hasComments ? [words.notes.comments] : []),
  ];
}

function firstHeading(html: string): string {
  const inside = /<h1[^>]*>(.*?)<\/h1>/.exec(html)?.[1] ?? '';
  return oneLine(unescaped(inside.replace(/<[^>]*>/g, '')));
}

function endOf(bytes: Uint8Array): string {
  return headOf(bytes.subarray(-20_000), 20_000);
}
