import { failed, ok, type Result } from '#shared/result';
import { cliWords } from '#shared/words/cli';

const sentences = cliWords.options;

/** One option of a command; `Value` is what the command gets. */
export interface CliOption<Value = unknown> {
  /** In the notation of commander, such as `-o, --out <file>`. */
  readonly flags: string;
  readonly description: string;
  /** What the command gets where the option is not given. */
  readonly absent: Value;
  /** The value of the words that were given after the option of this name, or the sentence of what is wrong with them. */
  readonly parse: (words: readonly string[], name: string) => Result<Value, string>;
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
  const all = () => sentences.either(words);
  return {
    flags,
    get description() {
      return absent === undefined
        ? sentences.choice(description, all())
        : sentences.choiceUnlessGiven(description, all(), absent);
    },
    absent,
    parse: (given, name) => {
      const last = given.at(-1) ?? '';
      const found = words.find((known) => known === last);
      return found === undefined ? failed(sentences.wrongChoice(name, last, all())) : ok(found);
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
    get description() {
      return sentences.range(description, from, to, absent);
    },
    absent,
    parse: (words, name) => {
      const given = words.at(-1) ?? '';
      const number = /^\d+(\.\d+)?$/.test(given) ? Number(given) : Number.NaN;
      if (number >= from && number <= to) return ok(number);
      return failed(sentences.wrongNumber(name, given, from, to));
    },
  };
}
