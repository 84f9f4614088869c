import { argdownWords } from '#shared/words/argdown';
import type { Ids } from './ids';
import type { LinkSources } from './link-sources';
import type { ArgdownModel, Member, ModelStep, Section } from './model';

/** What the rest of the reading needs of a document. */
export interface Reading {
  readonly model: ArgdownModel;
  /** Whether we wrote it: then its data says what Argdown cannot. */
  readonly isOurs: boolean;
  readonly ids: Ids;
  readonly sources: LinkSources;
  /** Of the nodes. */
  readonly nodeIds: Map<Member, string>;
  readonly stepIds: Map<ModelStep, string>;
}

export function noteOf(member: Member): { readonly note?: string } {
  const [first, ...others] = new Set(member.texts.map(({ text }) => text));
  if (first === undefined || others.length === 0) return {};
  return { note: others.map(argdownWords.alsoWorded).join('\n\n') };
}

/** From the outermost heading inwards. */
export function pathOf(section: Section): readonly string[] {
  return section.parent ? [...pathOf(section.parent), section.title] : [section.title];
}
