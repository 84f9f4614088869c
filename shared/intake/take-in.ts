import { hashOf, storedText } from '#shared/quotes/stored-text';
import { pageBreak } from '#shared/reading/page-break';
import { failed, ok, type Result } from '#shared/result';
import { intakeWords } from '#shared/words/intake';
import { nameWithoutExtension, oneLine } from './csl-guess';
import { foreignFormat } from './foreign-format';
import type { IntakeEngines } from './intake-engines';
import { readerFor } from './reader-for';
import type { GivenFile, TakenIn } from './taken-in';

/** In UTF-16 code units. */
const longestText = 64_000_000;

/** Reads the text out of a file. The problem is a sentence. Rejects only when an engine does what it should not. */
export async function takeIn(
  file: GivenFile,
  engines: IntakeEngines,
  onProgress: (share: number) => void = () => {},
): Promise<Result<TakenIn, string>> {
  const { problems } = intakeWords;
  const foreign = foreignFormat(file);
  if (foreign !== undefined) return failed(foreign);
  const reader = readerFor(file);
  const read = await reader.read(file, engines, onProgress);
  if (!read.ok) return read;
  const text = withPlainLineEnds(read.value.text);
  if (text.length > longestText) return failed(problems.tooLong(file.name, text.length, longestText));
  if (!/\S/.test(text)) return failed(problems.empty(file.name));
  const { csl, notes } = read.value;
  return ok({
    text,
    hash: hashOf(text),
    csl: {
      ...csl,
      type: csl.type ?? 'document',
      title: oneLine(csl.title) || nameWithoutExtension(file.name),
    },
    reader: reader.id,
    pages: pagesOf(text),
    notes,
  });
}

/** Text that was typed or pasted, as a source is to store it. */
export function takeInPasted(text: string): Pick<TakenIn, 'text' | 'hash'> {
  const plain = withPlainLineEnds(text);
  return { text: plain, hash: storedText(plain).hash };
}

function withPlainLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** Also of plain text that came out of a PDF elsewhere. */
function pagesOf(text: string): number {
  const breaks = text.split(pageBreak).length - 1;
  return breaks === 0 ? 0 : breaks + 1;
}
