import { removeItems } from '#shared/edit/remove';
import { defineCommand } from '../command';
import { focusEditor } from '../session/panes';
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
  run: (workspace) => {
    const { document, ui } = workspace;
    const { selection } = document.getState();
    const words = itemsInWords(document, selection);
    const next = nextAfterRemoval(document, selection);
    document.apply(removeItems(selection), { label: `delete ${words}` });
    document.select(next === null ? [] : [next]);
    focusEditor(workspace);
    ui.announce(`Deleted ${words}. Undo brings it back.`);
  },
});
