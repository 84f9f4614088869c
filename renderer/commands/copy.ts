import { editCommandWords } from '#shared/words/commands/edit';
import { defineCommand } from '../command';
import { selectedNodes } from '../store/selected';

export const copy = defineCommand({
  id: 'copy',
  ...editCommandWords.copy,
  menu: 'edit',
  group: 'clipboard',
  shortcuts: ['Mod+C'],
  systemKey: 'copy',
  context: ['node'],
  enabled: ({ document }) => selectedNodes(document).length > 0,
  run: ({ desktop }) => desktop.pressClipboardKey('copy'),
});
