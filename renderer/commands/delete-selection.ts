import { removeItems } from '#shared/edit/remove';
import { editCommandWords } from '#shared/words/commands/edit';
import { saidWords } from '#shared/words/said';
import { stepWords } from '#shared/words/steps';
import { defineCommand } from '../command';
import { focusEditor } from '../session/panes';
import { itemsInWords, nextAfterRemoval } from '../store/selected';

export const deleteSelection = defineCommand({
  id: 'delete-selection',
  ...editCommandWords['delete-selection'],
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
    document.apply(removeItems(selection), { label: stepWords.delete(words) });
    document.select(next === null ? [] : [next]);
    focusEditor(workspace);
    ui.announce(saidWords.deleted(words));
  },
});
