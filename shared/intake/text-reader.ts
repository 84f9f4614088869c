import type { CslItem } from '#shared/model/source';
import type { Result } from '#shared/result';
import type { IntakeEngines } from './intake-engines';
import type { GivenFile } from './taken-in';

/** A kind of file whose text can be read. */
export interface TextReader<Id extends string = string> {
  readonly id: Id;
  /** As a person is told what was read. */
  readonly label: string;
  /** Of file names, in small letters and without the dot, the usual one first. */
  readonly extensions: readonly string[];
  /** Whether the content itself says that it is of this kind, whatever the file is called. */
  readonly recognises: (bytes: Uint8Array) => boolean;
  /** The problem is a sentence. Rejects only when an engine does what it should not. */
  readonly read: (
    file: GivenFile,
    engines: IntakeEngines,
    onProgress: (share: number) => void,
  ) => Promise<Result<ReadText, string>>;
}

/** What a reader makes of a file. */
export interface ReadText {
  readonly text: string;
  /** What the file says of itself; a title need not be there. */
  readonly csl: CslItem;
  readonly notes: readonly string[];
}

export function defineTextReader<const Id extends string>(reader: TextReader<Id>): TextReader<Id> {
  return reader;
}
