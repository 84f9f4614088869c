import type { CslItem } from '#shared/model/source';
import type { BibtexEngine } from './bibtex/bibtex-engine';

/** One reference of a file, read or not. The line is where it begins, from 1. */
export type ReadReference =
  | { readonly kind: 'good'; readonly line: number; readonly csl: CslItem; readonly doubt?: string }
  /** `key` is what the file calls it; "" where it has no name. */
  | { readonly kind: 'bad'; readonly line: number; readonly key: string; readonly reason: string };

/** A format in which other programs hand on references. */
export interface ReferenceFormat {
  readonly id: string;
  readonly label: string;
  /** Of its files, without the dot. */
  readonly extensions: readonly string[];
  /** Whether a text is of this format, by what stands in it. */
  readonly isIn: (text: string) => boolean;
  /**
   * One reference after the other, each on its own: a broken one takes nothing else with it. A step may also come to
   * nothing, so that none takes long.
   */
  readonly read: (text: string, engine: BibtexEngine) => Iterable<ReadReference | null>;
}

export function defineReferenceFormat(format: ReferenceFormat): ReferenceFormat {
  return format;
}
