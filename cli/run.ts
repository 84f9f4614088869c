import { CommanderError } from 'commander';
import { commands } from './commands';
import type { ExitCode, Io } from './io';
import { programOf } from './program';

/** Does what the arguments say; what goes wrong is one sentence on the error output. Throws only where we are at fault. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const refuse = (sentence: string): ExitCode => {
    io.complain(sentence);
    return 2;
  };
  let code: ExitCode = 0;
  const program = programOf(commands, io, (ending) => {
    code = ending.ok ? ending.value : refuse(ending.problem);
  });
  if (args.length === 0) return refuse(program.helpInformation().trimEnd());
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    return refuse(usageSentence(error.message));
  }
}

/** Commander's own words, such as "error: unknown command 'adit'\n(Did you mean audit?)", as one sentence. */
function usageSentence(message: string): string {
  const words = message
    .replace(/^error: /, '')
    .replace(/\n\(Did you mean (one of )?(.*)\?\)$/, ': did you mean $2?');
  const sentence = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  return /[.?]$/.test(sentence) ? sentence : `${sentence}.`;
}
