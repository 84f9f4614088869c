import { failed, ok } from '#shared/result';
import { intakeWords as words } from '#shared/words/intake';
import { oneLine } from '../csl-guess';
import { decodeText } from '../decode-text';
import { encodingNotes } from '../encoding-notes';
import { headOf } from '../head-of';
import { cslOfPage } from '../html-csl';
import type { HtmlPage } from '../intake-engines';
import { textOfMarkup } from '../markup-text';
import { defineTextReader } from '../text-reader';

/** Scripts are parsed as text that is left out: nothing of a page is ever run or fetched. */
export const html = defineTextReader({
  id: 'html',
  label: words.readers.html,
  extensions: ['html', 'htm', 'xhtml'],
  recognises: (bytes) =>
    /^(\xef\xbb\xbf)?\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<(!doctype html|html)[\s>]/i.test(
      headOf(bytes),
    ),
  read: async ({ name, bytes }, engines, onProgress) => {
    const decoded = decodeText(bytes, claimedEncoding(bytes));
    if (decoded === undefined) return failed(words.problems.binary(name));
    const page = await engines.html(decoded.text);
    onProgress(0.7);
    const csl = cslOfPage(page);
    const { text, isArticle } = textOfPage(page, oneLine(csl.title));
    const notes = [...encodingNotes(decoded), ...(isArticle ? [words.notes.article] : [])];
    return ok({ text, csl, notes });
  },
});

/** The article, where it is no small part of the page: else something else was taken for it. */
function textOfPage(
  { root, article }: HtmlPage,
  title: string,
): { readonly text: string; readonly isArticle: boolean } {
  const all = textOfMarkup(root);
  const own = article === null ? '' : textOfMarkup(article);
  const isArticle = own.length > all.length / 3 && own.length < all.length * 0.98;
  if (!isArticle) return { text: all, isArticle };
  // Its heading is taken for a part of the page, not of the article.
  const lacksTitle = title !== '' && !own.startsWith(`${title}\n`) && all.includes(`${title}\n`);
  return { text: lacksTitle ? `${title}\n\n${own}` : own, isArticle };
}

function claimedEncoding(bytes: Uint8Array): string | undefined {
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]{2,40})/i.exec(headOf(bytes, 2048))?.[1];
}
