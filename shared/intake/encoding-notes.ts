import { intakeWords } from '#shared/words/intake';
import type { DecodedText } from './decode-text';

/** What the person should know of how the letters of a file were read. */
export function encodingNotes({ encoding, isGuess }: DecodedText): readonly string[] {
  if (!isGuess) return [];
  return [encoding === 'windows-1252' ? intakeWords.notes.latin1 : intakeWords.notes.utf16];
}
