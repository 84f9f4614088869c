import type { Command } from '../command';
import type { Step } from './lesson';

/** How to do a step, with the keys as they are named here; a command without a key is named itself. */
export function howInWords(
  { how, commands }: Pick<Step, 'how' | 'commands'>,
  nameOf: (shortcut: string) => string,
): string {
  return how(...commands.map((command) => keyOf(command, nameOf)));
}

function keyOf({ shortcuts: [shortcut], title }: Command, nameOf: (shortcut: string) => string): string {
  return shortcut === undefined ? title : nameOf(shortcut);
}
