import { helpCommandWords } from '#shared/words/commands/help';
import { defineWindowCommand } from '../command';

export const keyboardShortcuts = defineWindowCommand({
  id: 'keyboard-shortcuts',
  ...helpCommandWords['keyboard-shortcuts'],
  menu: 'help',
  group: 'commands',
  shortcuts: ['?'],
  run: ({ ui }) => ui.open('shortcuts'),
});
