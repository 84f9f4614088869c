import { defineWindowCommand } from '../command';

export const keyboardShortcuts = defineWindowCommand({
  id: 'keyboard-shortcuts',
  title: 'Keyboard shortcuts',
  hint: 'Lists every key.',
  menu: 'help',
  group: 'commands',
  shortcuts: ['?'],
  run: ({ ui }) => ui.open('shortcuts'),
});
