import { intakeWords } from '#shared/words/intake';
import { headOf } from './head-of';
import type { GivenFile } from './taken-in';

const { formats, problems } = intakeWords;

/** What people take for a document with text, and what to do about it; told by how the files begin. */
const foreign: readonly (readonly [begins: RegExp, say: (name: string) => string])[] = [
  [/^\x89PNG|^\xff\xd8\xff|^GIF8|^RIFF[\s\S]{4}WEBP|^II\*\0|^MM\0\*|^BM[\s\S]{4}\0\0\0\0/, problems.picture],
  // An OLE container: Word before 2007, and every encrypted document since.
  [/^\xd0\xcf[\s\S]\xe0\xa1\xb1/, problems.docxEncrypted],
  [/^\{\\rtf/, (name) => problems.otherDocument(name, formats.rtf)],
  [/^PK[\s\S]{28}mimetypeapplication\/vnd\.oasis/, (name) => problems.otherDocument(name, formats.odt)],
  [/^PK[\s\S]{28}mimetypeapplication\/epub/, (name) => problems.otherDocument(name, formats.epub)],
];

/** A sentence about a file that is known not to be read; nothing about any other. */
export function foreignFormat({ name, bytes }: GivenFile): string | undefined {
  const head = headOf(bytes, 128);
  return foreign.find(([begins]) => begins.test(head))?.[1](name);
}
