export const sourceStatuses = ['current', 'superseded', 'retracted', 'withdrawn'] as const;
export type SourceStatus = (typeof sourceStatuses)[number];

/** "brief": the document that is being mapped. */
export const sourceRoles = ['brief'] as const;
export type SourceRole = (typeof sourceRoles)[number];

/** A CSL-JSON item without its `id`; see https://docs.citationstyles.org. Kept as it came, read with care. */
export type CslItem = { readonly [field: string]: unknown };

/** Something that can be cited. */
export interface Source {
  readonly id: string;
  readonly csl: CslItem;
  /** The stored copy, so that quotes can be checked offline for ever. */
  readonly text?: string;
  /** "sha256:…" of `text` as UTF-8. */
  readonly hash?: string;
  /** Relative path of the original beside the map. */
  readonly file?: string;
  /** ISO date. */
  readonly retrieved?: string;
  /** Ids of the sources whose content this one reports. */
  readonly derivedFrom?: readonly string[];
  readonly status?: SourceStatus;
  readonly role?: SourceRole;
}

/** The title to show for a source, or its id where it has none. */
export function sourceTitle(source: Source): string {
  const title = source.csl.title;
  return typeof title === 'string' && title.trim() !== '' ? title : source.id;
}
