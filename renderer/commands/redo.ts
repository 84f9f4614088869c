import { canRedo, redoLabel } from '#shared/edit/history';
import { editCommandWords } from '#shared/words/commands/edit';
import { titlesNow } from '#shared/words/commands/titles-now';
import { saidWords } from '#shared/words/said';
import { defineCommand } from '../command';

const words = editCommandWords.redo;

export const redo = defineCommand({
  id: 'redo',
  ...words,
  titleNow: ({ document }) => {
    const label = document && redoLabel(document.getState().history);
    return label ? titlesNow.redo(label) : words.title;
  },
  menu: 'edit',
  group: 'history',
  shortcuts: ['Mod+Shift+Z', 'Mod+Y'],
  enabled: ({ document }) => canRedo(document.getState().history),
  run: ({ document, ui }) => {
    const label = redoLabel(document.getState().history);
    document.redo();
    if (label) ui.announce(saidWords.doneAgain(label));
  },
});
