import type { CommanderError } from 'commander';
import { cliWords } from '#shared/words/cli';

const words = cliWords.usage;

/**
 * What was wrong with the words that were typed, in ours. Commander tells it in English alone, such as
 * "error: unknown command 'adit'\n(Did you mean audit?)": what was meant stands in quotes, and numbers in their order.
 */
export function usageSentence({ code, message }: Pick<CommanderError, 'code' | 'message'>): string {
  const [quoted = ''] = Array.from(message.matchAll(/'([^']*)'/g), ([, text = '']) => text);
  const [expected = 0, given = 0] = Array.from(message.matchAll(/\b\d+\b/g), Number);
  const near = /\n\(Did you mean (?:one of )?(.*)\?\)$/.exec(message)?.[1]?.split(', ') ?? [];
  switch (code) {
    case 'commander.unknownCommand':
      return words.unknownCommand(quoted, near);
    case 'commander.unknownOption':
      return words.unknownOption(quoted, near);
    case 'commander.missingArgument':
      return words.missingArgument(quoted);
    case 'commander.optionMissingArgument':
      return words.missingValue(quoted);
    case 'commander.excessArguments':
      return words.tooMany(quoted, expected, given);
    default:
      return message.replace(/^error: /, '');
  }
}
