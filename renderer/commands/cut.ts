import { defineCommand } from '../command';
import { selectedNodes } from '../store/selected';

export const cut = defineCommand({
  id: 'cut',
  title: 'Cut',
  hint: 'Copies what is selected and deletes it.',
  menu: 'edit',
  group: 'clipboard',
  shortcuts: ['Mod+X'],
  systemKey: 'cut',
  context: ['node'],
  enabled: ({ document }) => selectedNodes(document).length > 0,
  run: ({ desktop }) => desktop.pressClipboardKey('cut'),
});
