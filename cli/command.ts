import type { Ending, Io } from './io';
import type { CliOptions, ValuesOf } from './option';

/** A word after a command, in the notation of commander: `<map>`, `[title]`, `<map...>`. */
export interface Operand {
  readonly name: string;
  readonly description: string;
}

export interface Example {
  readonly line: string;
  readonly does: string;
}

/** What somebody asked for, read and checked. */
export interface Call<Values> {
  readonly operands: readonly string[];
  readonly options: Values;
  readonly io: Io;
}

/** One word of the command line. */
export interface CliCommand<Options extends CliOptions = CliOptions> {
  readonly id: string;
  /** One sentence in the list of commands. */
  readonly summary: string;
  readonly operands: readonly Operand[];
  readonly options: Options;
  /** What the codes mean here, where it is more than "0 done, 2 could not do it". */
  readonly exit?: string;
  readonly examples: readonly Example[];
  /** Further paragraphs of the page, Markdown. */
  readonly notes?: readonly string[];
  run(call: Call<ValuesOf<Options>>): Promise<Ending>;
}

export function defineCommand<const Options extends CliOptions>(
  command: CliCommand<Options>,
): CliCommand<Options> {
  return command;
}
