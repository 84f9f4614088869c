import { defineCommand } from '../command';

export const selectAll = defineCommand({
  id: 'select-all',
  title: 'Select all',
  hint: 'Selects every node and relation that is not hidden.',
  menu: 'edit',
  group: 'selection',
  shortcuts: ['Mod+A'],
  context: ['canvas'],
  enabled: ({ document }) => document.map().nodes.length > 0,
  run: ({ document, ui }) => {
    const { nodes, relations } = document.map();
    const { hidden } = document.getState().shown;
    const isSeen = ({ id }: { readonly id: string }) => !hidden.has(id);
    document.select([...nodes, ...relations].filter(isSeen).map(({ id }) => id));
    ui.announce(`${nodes.filter(isSeen).length} nodes selected.`);
  },
});
