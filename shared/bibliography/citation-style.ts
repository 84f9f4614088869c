import type { CslItem } from '#shared/model/source';
import type { Runs } from './styling/runs';

export interface StyleContext {
  /** "a", "b" …, where several references of a list would be called by the same names and year; else "". */
  readonly yearSuffix: string;
}

/** A way to write references, after one of the styles that people know. */
export interface CitationStyle {
  readonly id: string;
  readonly label: string;
  /** Whether the references are numbered in the order of citing; else they stand in that of their authors. */
  readonly isNumbered: boolean;
  /** Whether years get letters where authors and year would be the same. */
  readonly hasYearSuffixes: boolean;
  /** One reference; what is not known leaves no trace in it. */
  readonly format: (item: CslItem, context: StyleContext) => Runs;
}

export function defineCitationStyle(style: CitationStyle): CitationStyle {
  return style;
}
