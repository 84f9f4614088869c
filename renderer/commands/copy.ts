import { defineCommand } from '../command';
import { selectedNodes } from '../store/selected';

export const copy = defineCommand({
  id: 'copy',
  title: 'Copy',
  hint: 'Copies the selected statements, with the relations among them: for maps as they are, for other programs as an outline.',
  menu: 'edit',
  group: 'clipboard',
  shortcuts: ['Mod+C'],
  systemKey: 'copy',
  context: ['node'],
  enabled: ({ document }) => selectedNodes(document).length > 0,
  run: ({ desktop }) => desktop.pressClipboardKey('copy'),
});
