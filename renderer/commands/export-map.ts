import { fileCommandWords } from '#shared/words/commands/file';
import { defineCommand } from '../command';

export const exportMap = defineCommand({
  id: 'export-map',
  ...fileCommandWords['export-map'],
  menu: 'file',
  group: 'export',
  shortcuts: ['Mod+E'],
  inText: true,
  run: ({ ui }) => ui.open('export'),
});
