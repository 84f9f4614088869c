import { failed, ok, type Result } from '#shared/result';

/** One option of a command; `Value` is what the command gets. */
export interface CliOption<Value = unknown> {
  /** In the notation of commander, such as `-o, --out <file>`. */
  readonly flags: string;
  readonly description: string;
  /** What the command gets where the option is not given. */
  readonly absent: Value;
  /** The value of the words that were given, or the sentence of what is wrong with them, without the option's name in front. */
  readonly parse: (words: readonly string[]) => Result<Value, string>;
}

export type CliOptions = Readonly<Record<string, CliOption>>;

export type ValuesOf<Options extends CliOptions> = {
  readonly [Name in keyof Options]: Options[Name] extends CliOption<infer Value> ? Value : never;
};

export function flag(flags: string, description: string): CliOption<boolean> {
  return { flags, description, absent: false, parse: () => ok(true) };
}

export function word(flags: string, description: string): CliOption<string | undefined> {
  return { flags, description, absent: undefined, parse: (words) => ok(words.at(-1)) };
}

/** One of a few words; the description says them all. */
export function choice<const Word extends string, Absent extends Word | undefined>(
  flags: string,
  description: string,
  words: readonly Word[],
  absent: Absent,
): CliOption<Word | Absent> {
  const inUse = absent === undefined ? '' : ` (${absent} unless given)`;
  return {
    flags,
    description: `${description}: ${inWords(words)}${inUse}`,
    absent,
    parse: (given) => {
      const found = words.find((known) => known === given.at(-1));
      return found === undefined
        ? failed(`is “${given.at(-1)}”, and has to be ${inWords(words)}.`)
        : ok(found);
    },
  };
}

/** A number between two others, both included. */
export function numberWithin(
  flags: string,
  description: string,
  { from, to, absent }: { readonly from: number; readonly to: number; readonly absent: number },
): CliOption<number> {
  return {
    flags,
    description: `${description}: ${from} to ${to} (${absent} unless given)`,
    absent,
    parse: (words) => {
      const given = words.at(-1) ?? '';
      const number = /^\d+(\.\d+)?$/.test(given) ? Number(given) : Number.NaN;
      if (number >= from && number <= to) return ok(number);
      return failed(`is “${given}”, and has to be a number from ${from} to ${to}.`);
    },
  };
}

/** `a, b or c`. */
export function inWords(words: readonly string[]): string {
  return [words.slice(0, -1).join(', '), ...words.slice(-1)].filter((part) => part !== '').join(' or ');
}
