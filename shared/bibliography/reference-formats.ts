import type { ReferenceFormat } from './reference-format';
import { bibtex } from './reference-formats/bibtex';
import { cslJson } from './reference-formats/csl-json';
import { ris } from './reference-formats/ris';

/** Every format that references are read from, those first whose mark is the surest. */
export const referenceFormats: readonly ReferenceFormat[] = [cslJson, ris, bibtex];

/** Whether a file looks as if it held references, by its name alone. JSON may be anything. */
export function isReferenceName(name: string): boolean {
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return extension !== 'json' && referenceFormats.some(({ extensions }) => extensions.includes(extension));
}

/** The format of a text, by what stands in it and never by its name; undefined where it holds no references. */
export function referenceFormatOf(text: string): ReferenceFormat | undefined {
  return referenceFormats.find(({ isIn }) => isIn(text));
}
