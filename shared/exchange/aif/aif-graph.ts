import type { Point } from '#shared/model/argument-map';

/** An argument of the Argument Interchange Format, whichever program wrote it. */
export interface AifGraph {
  readonly nodes: readonly AifNode[];
  readonly edges: readonly AifEdge[];
  /** The name of who speaks, by id of the locution. */
  readonly speakers: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, Point>;
  /** What was analysed, as plain text; "" where the file has none. */
  readonly text: string;
  /** Top-level parts of the file that are none of the above. */
  readonly rest: object;
}

export interface AifNode {
  readonly id: string;
  readonly text: string;
  /**
   * I information, L locution, RA inference, CA conflict, MA rephrase, PA preference, TA transition, YA illocution; or what
   * some program adds to these.
   */
  readonly type: string;
  /** The name of an argumentation scheme; "" for the usual. */
  readonly scheme: string;
  /** As the file has it, with an id as AIFdb has it. */
  readonly record: object;
}

export interface AifEdge {
  readonly from: string;
  readonly to: string;
  /** As AIFdb has it. */
  readonly record: object;
}
