import type { Command } from '../command';
import type { Step } from './lesson';

/** How to do a step, with the keys as they are named here; a command without a key is named itself. */
export function howInWords(
  { how, commands }: Pick<Step, 'how' | 'commands'>,
  keyOf: (command: Command) => string | null,
): string {
  return how(...commands.map((command) => keyOf(command) ?? command.title));
}
