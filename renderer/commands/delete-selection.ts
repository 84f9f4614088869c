import { removeItems } from '#shared/edit/remove';
import { defineCommand } from '../command';
import { itemsInWords, nextAfterRemoval } from '../store/selected';

export const deleteSelection = defineCommand({
  id: 'delete-selection',
  title: 'Delete',
  hint: 'Removes what is selected, with the relations that hang on it.',
  menu: 'edit',
  group: 'selection',
  shortcuts: ['Delete', 'Backspace'],
  context: ['node', 'relation'],
  enabled: ({ document }) => document.getState().selection.size > 0,
  run: ({ document, canvas, ui }) => {
    const { selection } = document.getState();
    const words = itemsInWords(document, selection);
    const next = nextAfterRemoval(document, selection);
    document.apply(removeItems(selection), { label: `delete ${words}` });
    document.select(next === null ? [] : [next]);
    canvas?.focus();
    ui.announce(`Deleted ${words}. Undo brings it back.`);
  },
});
