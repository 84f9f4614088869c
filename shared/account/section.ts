import type { Block } from '#shared/document/text-document';
import { accountWords } from '#shared/words/account';
import type { Account } from './account';

export type SectionId = keyof typeof accountWords.sections;

/** A part of every account. */
export interface Section {
  readonly id: SectionId;
  readonly title: string;
  /** What stands beneath its heading; a part that has nothing to tell says so. */
  readonly blocks: (account: Account) => readonly Block[];
}

export function defineSection(id: SectionId, blocks: Section['blocks']): Section {
  return { id, title: accountWords.sections[id], blocks };
}
