import { editCommandWords } from '#shared/words/commands/edit';
import { defineCommand } from '../command';
import { selectedNodes } from '../store/selected';

export const cut = defineCommand({
  id: 'cut',
  ...editCommandWords.cut,
  menu: 'edit',
  group: 'clipboard',
  shortcuts: ['Mod+X'],
  systemKey: 'cut',
  context: ['node'],
  enabled: ({ document }) => selectedNodes(document).length > 0,
  run: ({ desktop }) => desktop.pressClipboardKey('cut'),
});
