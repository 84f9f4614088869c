import { failed, ok } from '#shared/result';
import { intakeWords as words } from '#shared/words/intake';
import { cslOf } from '../csl-guess';
import { decodeText } from '../decode-text';
import { encodingNotes } from '../encoding-notes';
import { defineTextReader } from '../text-reader';

/** Kept as it is written: that is the text which is quoted. */
export const markdown = defineTextReader({
  id: 'markdown',
  label: words.readers.markdown,
  extensions: ['md', 'markdown'],
  recognises: () => false,
  read: async ({ name, bytes }) => {
    const decoded = decodeText(bytes);
    if (decoded === undefined) return failed(words.problems.binary(name));
    const { text } = decoded;
    return ok({ text, csl: cslOf({ title: firstHeading(text) }), notes: encodingNotes(decoded) });
  },
});

/** Of the two ways to write one, “# Title” and a line with “=” below it. */
function firstHeading(text: string): string {
  const found = /^#{1,2}[ \t]+(.+?)[ \t#]*$|^(\S.*)\r?\n={2,}[ \t]*$/m.exec(text.slice(0, 100_000));
  return found?.[1] ?? found?.[2] ?? '';
}
