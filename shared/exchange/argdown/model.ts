import type { Content, Inference, Link, YamlRecord } from './syntax';

/** What an Argdown document says: its statements and arguments, and how they bear on each other. */
export interface ArgdownModel {
  readonly frontMatter: YamlRecord;
  /** In the order in which they are first named. */
  readonly statements: readonly Member[];
  readonly arguments: readonly Member[];
  readonly relations: readonly ModelRelation[];
  readonly sections: readonly Section[];
}

/** An equivalence class of statements, or an argument. */
export interface Member {
  readonly kind: 'statement' | 'argument';
  readonly title: string | undefined;
  /** Every text that is given to it, the first one before all others. */
  readonly texts: Content[];
  /** How often it is written down, by title alone or in full. */
  uses: number;
  readonly tags: Set<string>;
  readonly links: Link[];
  data: YamlRecord;
  section: Section | undefined;
  /** Of an argument: its inferences in their order; empty for one that is only described. */
  readonly steps: ModelStep[];
}

/** One inference of an argument. */
export interface ModelStep {
  readonly argument: Member;
  readonly inference: Inference;
  readonly premises: readonly Member[];
  readonly conclusion: Member;
}

export type RelationType = 'support' | 'attack' | 'undercut' | 'entails' | 'contrary' | 'contradictory';

export interface ModelRelation {
  readonly type: RelationType;
  readonly from: Member;
  readonly to: Member | ModelStep;
  /** Data at the place where it is written, such as an id. */
  readonly data: YamlRecord;
}

export interface Section {
  readonly title: string;
  readonly level: number;
  readonly parent: Section | undefined;
  readonly hasMore: boolean;
}

export function isStep(end: Member | ModelStep): end is ModelStep {
  return 'conclusion' in end;
}
