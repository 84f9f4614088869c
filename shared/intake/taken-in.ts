import type { CslItem } from '#shared/model/source';

/** A file that is to become a source. */
export interface GivenFile {
  /** With its extension, without its folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** In bytes; larger ones are not read. */
export const largestFile = 200 * 1024 * 1024;

/** What was read out of a file: the text of a source, and what else the file says of itself. */
export interface TakenIn {
  /** As the source is to store it; pages are parted by `pageBreak` of `shared/reading`. */
  readonly text: string;
  /** "sha256:…" of the text, as in `Source.hash`. */
  readonly hash: string;
  /** A guess from what the file says of itself, for a person to correct; it has a type and a title at least. */
  readonly csl: CslItem;
  /** Id of the reader that read it. */
  readonly reader: string;
  /** 0 where the file has no pages of its own. */
  readonly pages: number;
  /** What the person should know of the text: sentences. */
  readonly notes: readonly string[];
}
