import { CommanderError } from 'commander';
import { commands } from './commands';
import type { ExitCode, Io } from './io';
import { programOf } from './program';
import { usageSentence } from './usage-sentence';

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
    return refuse(usageSentence(error));
  }
}
