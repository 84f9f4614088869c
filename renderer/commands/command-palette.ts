import { helpCommandWords } from '#shared/words/commands/help';
import { defineWindowCommand } from '../command';

export const commandPalette = defineWindowCommand({
  id: 'command-palette',
  ...helpCommandWords['command-palette'],
  menu: 'help',
  group: 'commands',
  shortcuts: ['Mod+Shift+P', 'Mod+/'],
  inText: true,
  run: ({ ui }) => ui.open('palette'),
});
