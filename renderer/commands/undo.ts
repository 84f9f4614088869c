import { canUndo, undoLabel } from '#shared/edit/history';
import { editCommandWords } from '#shared/words/commands/edit';
import { titlesNow } from '#shared/words/commands/titles-now';
import { saidWords } from '#shared/words/said';
import { defineCommand } from '../command';

const words = editCommandWords.undo;

export const undo = defineCommand({
  id: 'undo',
  ...words,
  titleNow: ({ document }) => {
    const label = document && undoLabel(document.getState().history);
    return label ? titlesNow.undo(label) : words.title;
  },
  menu: 'edit',
  group: 'history',
  shortcuts: ['Mod+Z'],
  enabled: ({ document }) => canUndo(document.getState().history),
  run: ({ document, ui }) => {
    const label = undoLabel(document.getState().history);
    document.undo();
    if (label) ui.announce(saidWords.undone(label));
  },
});
