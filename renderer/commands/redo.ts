import { canRedo, redoLabel } from '#shared/edit/history';
import { defineCommand } from '../command';

export const redo = defineCommand({
  id: 'redo',
  title: 'Redo',
  titleNow: ({ document }) => {
    const label = document && redoLabel(document.getState().history);
    return label ? `Redo ${label}` : 'Redo';
  },
  hint: 'Makes the change again that was taken back.',
  menu: 'edit',
  group: 'history',
  shortcuts: ['Mod+Shift+Z', 'Mod+Y'],
  enabled: ({ document }) => canRedo(document.getState().history),
  run: ({ document, ui }) => {
    const label = redoLabel(document.getState().history);
    document.redo();
    ui.announce(`Done again: ${label}.`);
  },
});
