import { canUndo, undoLabel } from '#shared/edit/history';
import { defineCommand } from '../command';

export const undo = defineCommand({
  id: 'undo',
  title: 'Undo',
  titleNow: ({ document }) => {
    const label = document && undoLabel(document.getState().history);
    return label ? `Undo ${label}` : 'Undo';
  },
  hint: 'Takes back the last change.',
  menu: 'edit',
  group: 'history',
  shortcuts: ['Mod+Z'],
  enabled: ({ document }) => canUndo(document.getState().history),
  run: ({ document, ui }) => {
    const label = undoLabel(document.getState().history);
    document.undo();
    ui.announce(`Undone: ${label}.`);
  },
});
