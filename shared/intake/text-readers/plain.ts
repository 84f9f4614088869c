import { failed, ok } from '#shared/result';
import { intakeWords as words } from '#shared/words/intake';
import { cslOf } from '../csl-guess';
import { decodeText } from '../decode-text';
import { encodingNotes } from '../encoding-notes';
import { defineTextReader } from '../text-reader';

/** Also the last resort for every other file: whatever is text is taken as it is. */
export const plain = defineTextReader({
  id: 'plain',
  label: words.readers.plain,
  extensions: ['txt', 'text'],
  recognises: () => false,
  read: async ({ name, bytes }) => {
    const decoded = decodeText(bytes);
    if (decoded === undefined) return failed(words.problems.binary(name));
    const { text } = decoded;
    return ok({ text, csl: cslOf({ title: titleLine(text) }), notes: encodingNotes(decoded) });
  },
});

/** A short first line that stands by itself. */
function titleLine(text: string): string {
  const found = /^\s*(\S[^\n\r]{0,118})\r?(\n\s*\n|\n?$)/.exec(text.slice(0, 1000));
  return found?.[1]?.trim() ?? '';
}
