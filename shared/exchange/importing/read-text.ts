import { decodeText } from '#shared/intake/decode-text';
import { encodingNotes } from '#shared/intake/encoding-notes';
import { failed, ok, type Result } from '#shared/result';
import { importProblemWords as problems, importLossWords as words } from '#shared/words/importing';
import type { Loss } from '../exporter';

export interface ReadText {
  /** Without a byte order mark, its lines ended by LF. */
  readonly text: string;
  /** How its letters were read, where the file leaves that open. */
  readonly losses: readonly Loss[];
}

/** The text of the file called `name`: in UTF-8, UTF-16, in the encoding that it claims, or in Latin-1. */
export function readText(bytes: Uint8Array, name: string, claimed?: string): Result<ReadText, string> {
  const decoded = decodeText(bytes, claimed);
  if (decoded === undefined) return failed(problems.noText(name));
  const text = decoded.text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  if (text.trim() === '') return failed(problems.empty(name));
  return ok({ text, losses: encodingNotes(decoded).map((what) => ({ where: words.letters, what })) });
}
