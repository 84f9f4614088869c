export interface Flowchart {
  /** "" where it has none. */
  readonly title: string;
  readonly vertices: ReadonlyMap<string, Vertex>;
  readonly links: readonly Link[];
  readonly groups: readonly Group[];
  /** Lines that say only how it looks or what a click does. */
  readonly unread: number;
}

export interface Vertex {
  readonly id: string;
  text: string;
  readonly classes: Set<string>;
  /** An address that a click leads to. */
  url?: string;
}

export interface Link {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly end: LinkEnd;
  /** An arrow at both ends. */
  readonly isBothWays: boolean;
}

/** "hidden" is a link that only keeps things apart. */
export type LinkEnd = 'arrow' | 'cross' | 'circle' | 'none' | 'hidden';

export interface Group {
  readonly id: string;
  readonly title: string;
  /** Ids of what stands in it, groups within it included. */
  readonly members: Set<string>;
}

/** Where a flowchart is none; 1 for the first line and column. */
export interface FlowchartProblem {
  readonly line: number;
  readonly column: number;
  readonly found: string;
}

/** `a & b --> c & d` are as many links as there are pairs: a few lines of that unfold to billions. */
export const mostLinks = 200_000;

/** Groups within groups; each of them holds all that stands in it. */
export const mostNested = 64;
