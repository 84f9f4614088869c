import type { GivenFile } from '#shared/intake/taken-in';
import type { ArgumentMap } from '#shared/model/argument-map';
import type { Result } from '#shared/result';
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
  /** The map in the file called `name`, or the sentence of why there is none. `beside` are its companions. */
  readonly read: (bytes: Uint8Array, name: string, beside?: readonly GivenFile[]) => Result<Imported, string>;
}

export interface Imported {
  readonly map: ArgumentMap;
  /** What the file says and a map cannot keep, and by which rules it was read where it leaves that open. */
  readonly losses: readonly Loss[];
}

export function defineImporter<const Id extends string>(importer: Importer<Id>): Importer<Id> {
  return importer;
}
