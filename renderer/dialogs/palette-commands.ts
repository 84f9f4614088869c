import type { Command } from '../command';
import { commands } from '../commands';

/** What the palette offers: everything but itself. */
export const paletteCommands: readonly Command[] = commands.filter(({ id }) => id !== 'command-palette');
