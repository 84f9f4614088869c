import type { GivenFile } from '#shared/intake/taken-in';
import type { ArgumentMap } from '#shared/model/argument-map';
import type { Result } from '#shared/result';
import type { ColumnMapping } from './csv/columns';
import type { Loss } from './exporter';

/** A format that a map can be read from. */
export interface Importer<Id extends string = string> {
  readonly id: Id;
  /** As a menu shows it. */
  readonly label: string;
  /** Of file names, without the dot, the usual one first. */
  readonly extensions: readonly string[];
  /** Extensions of files that belong to one of this format by having its name, such as `essay.txt` to `essay.ann`. */
  readonly companions?: readonly string[];
  /** How surely a text is of this format, by what is in it: from 0, it is not, to 1, it says so itself. */
  readonly recognises: (text: string) => number;
  /** The map in the file called `name`, or the sentence of why there is none. */
  readonly read: (bytes: Uint8Array, name: string, given?: ImportGiven) => Result<Imported, string>;
}

/** What a file is read with. */
export interface ImportGiven {
  /** Its companions. */
  readonly beside?: readonly GivenFile[];
  /** What the columns of a table are, where somebody says so; else its headings tell. */
  readonly columns?: ColumnMapping;
}

export interface Imported {
  readonly map: ArgumentMap;
  /** What the file says and a map cannot keep, and by which rules it was read where it leaves that open. */
  readonly losses: readonly Loss[];
}

export function defineImporter<const Id extends string>(importer: Importer<Id>): Importer<Id> {
  return importer;
}
