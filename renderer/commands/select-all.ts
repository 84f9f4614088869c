import { defineCommand } from '../command';

export const selectAll = defineCommand({
  id: 'select-all',
  title: 'Select all',
  hint: 'Selects every node and relation.',
  menu: 'edit',
  group: 'selection',
  shortcuts: ['Mod+A'],
  context: ['canvas'],
  enabled: ({ document }) => document.map().nodes.length > 0,
  run: ({ document, ui }) => {
    const { nodes, relations } = document.map();
    document.select([...nodes, ...relations].map((record) => record.id));
    ui.announce(`${nodes.length} nodes selected.`);
  },
});
