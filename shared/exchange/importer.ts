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
  /** The map in the file called `name`, or the sentence of why there is none. */
  readonly read: (bytes: Uint8Array, name: string) => Result<Imported, string>;
}

export interface Imported {
  readonly map: ArgumentMap;
  /** What the file says and a map cannot keep. */
  readonly losses: readonly Loss[];
}

export function defineImporter<const Id extends string>(importer: Importer<Id>): Importer<Id> {
  return importer;
}
