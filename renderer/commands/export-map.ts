import { defineCommand } from '../command';

export const exportMap = defineCommand({
  id: 'export-map',
  title: 'Export…',
  hint: 'Writes the map as a picture or as text.',
  menu: 'file',
  group: 'export',
  shortcuts: ['Mod+E'],
  inText: true,
  run: ({ ui }) => ui.open('export'),
});
