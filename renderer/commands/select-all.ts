import { editCommandWords } from '#shared/words/commands/edit';
import { saidWords } from '#shared/words/said';
import { defineCommand } from '../command';

export const selectAll = defineCommand({
  id: 'select-all',
  ...editCommandWords['select-all'],
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
    ui.announce(saidWords.selected(nodes.filter(isSeen).length));
  },
});
