import { pageBreak } from '#shared/reading/page-break';
import { failed, ok } from '#shared/result';
import { intakeWords as words } from '#shared/words/intake';
import { cslOf, dateIn, namesIn, oneLine } from '../csl-guess';
import { headOf } from '../head-of';
import type { OpenPdf } from '../intake-engines';
import { rangesOf } from '../pdf/page-ranges';
import { textOfPage } from '../pdf/page-text';
import { defineTextReader } from '../text-reader';

export const pdf = defineTextReader({
  id: 'pdf',
  label: words.readers.pdf,
  extensions: ['pdf'],
  recognises: (bytes) => headOf(bytes).includes('%PDF-'),
  read: async ({ name, bytes }, engines, onProgress) => {
    const { pdfEncrypted, pdfDamaged, pdfScanned } = words.problems;
    const opened = await engines.pdf(bytes);
    if (!opened.ok) return failed(opened.problem === 'encrypted' ? pdfEncrypted(name) : pdfDamaged(name));
    const { value: document } = opened;
    try {
      const { texts, broken } = await textsOf(document, onProgress);
      if (broken.length === texts.length) return failed(pdfDamaged(name));
      const empty = texts.flatMap((text, index) =>
        /\S/.test(text) || broken.includes(index + 1) ? [] : [index + 1],
      );
      if (empty.length + broken.length === texts.length) return failed(pdfScanned(name, texts.length));
      const notes = [
        ...(empty.length > 0 ? [words.notes.emptyPages(inWords(empty), empty.length)] : []),
        ...(broken.length > 0 ? [words.notes.brokenPages(inWords(broken), broken.length)] : []),
      ];
      return ok({ text: texts.join(`\n${pageBreak}`), csl: cslOfPdf(document, name), notes });
    } finally {
      await document.close();
    }
  },
});

/** A page that is damaged is empty: a book is worth reading without it. */
async function textsOf(
  document: OpenPdf,
  onProgress: (share: number) => void,
): Promise<{ readonly texts: readonly string[]; readonly broken: readonly number[] }> {
  const texts: string[] = [];
  const broken: number[] = [];
  for (let number = 1; number <= document.pages; number += 1) {
    try {
      texts.push(textOfPage(await document.page(number)));
    } catch {
      texts.push('');
      broken.push(number);
    }
    onProgress(number / document.pages);
  }
  return { texts, broken };
}

function inWords(pages: readonly number[]): string {
  return words.pages(rangesOf(pages));
}

function cslOfPdf({ title, author, created }: OpenPdf, name: string) {
  return cslOf({ title: realTitle(title, name), author: namesIn(author), issued: dateIn(created) });
}

/** Many programs write something else where the title should be. */
function realTitle(title: string, name: string): string {
  const line = oneLine(title).replace(/^Microsoft \w+ - /, '');
  const isMade = /^(untitled|document\d*|unknown)$|\.(docx?|indd|pdf|tex|dvi|qxd|pptx?)$/i.test(line);
  return isMade || line === name ? '' : line;
}
