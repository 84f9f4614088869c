import { fileCommandWords } from '#shared/words/commands/file';
import { defineCommand } from '../command';

export const printMap = defineCommand({
  id: 'print-map',
  ...fileCommandWords['print-map'],
  menu: 'file',
  group: 'export',
  shortcuts: ['Mod+P'],
  inText: true,
  enabled: ({ document }) => document.map().nodes.length > 0,
  run: ({ ui }) => ui.open('print'),
});
