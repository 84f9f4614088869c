import { defineWindowCommand } from '../command';

export const commandPalette = defineWindowCommand({
  id: 'command-palette',
  title: 'Command palette',
  hint: 'Finds and runs any command by its name.',
  menu: 'help',
  group: 'commands',
  shortcuts: ['Mod+Shift+P', 'Mod+/'],
  inText: true,
  run: ({ ui }) => ui.open('palette'),
});
