import type { CslItem } from '#shared/model/source';

/** Translates whole BibTeX entries, in their order. Throws what it cannot read, and reads nothing but the text. */
export type BibtexEngine = (text: string) => readonly CslItem[];
