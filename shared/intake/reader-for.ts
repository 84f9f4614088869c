import type { GivenFile } from './taken-in';
import type { TextReader } from './text-reader';
import { textReaders } from './text-readers';
import { plain } from './text-readers/plain';

/** Told by the content, then by the name; anything else is tried as plain text. */
export function readerFor({ name, bytes }: GivenFile): TextReader {
  const extension = extensionOf(name);
  return (
    textReaders.find(({ recognises }) => recognises(bytes)) ??
    textReaders.find(({ extensions }) => extensions.includes(extension)) ??
    plain
  );
}

/** Whether a file looks as if its text could become a source, by its name alone. */
export function isSourceName(name: string): boolean {
  return textReaders.some(({ extensions }) => extensions.includes(extensionOf(name)));
}

/** In small letters; "" where the name has none. */
function extensionOf(name: string): string {
  return /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}
