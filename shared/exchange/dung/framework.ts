/** An abstract argumentation framework after Dung (1995), with what its notations add. */
export interface Framework {
  readonly arguments: ReadonlyMap<string, ArgumentFields>;
  readonly arrows: readonly Arrow[];
  /** What was met and is not read, and how often. */
  readonly unread: ReadonlyMap<string, number>;
  /** How many arguments were declared more than once. */
  readonly repeated: number;
}

export interface ArgumentFields {
  /** What a person is to read; "" where it has only a name. */
  readonly label: string;
  /** As quantitative bipolar frameworks have it. */
  readonly baseScore?: string;
}

export interface Arrow {
  readonly kind: 'attack' | 'support';
  /** Where its label says that it undercuts or backs. */
  readonly onStep?: boolean;
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

/** What a line or fact says that is none of its notation. */
export interface DungProblem {
  /** 1 for the first. */
  readonly line: number;
  readonly why: 'not-a-fact' | 'not-a-pair' | 'no-such-number' | 'too-many';
}

/** A file of a few bytes can claim any number of arguments. */
export const mostArguments = 200_000;
