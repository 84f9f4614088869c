import { editCommandWords } from '#shared/words/commands/edit';
import { defineCommand } from '../command';

export const paste = defineCommand({
  id: 'paste',
  ...editCommandWords.paste,
  menu: 'edit',
  group: 'clipboard',
  shortcuts: ['Mod+V'],
  systemKey: 'paste',
  context: ['node', 'canvas'],
  run: ({ desktop }) => desktop.pressClipboardKey('paste'),
});
