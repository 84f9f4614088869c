import { fileCommandWords } from '#shared/words/commands/file';
import { titlesNow } from '#shared/words/commands/titles-now';
import { defineCommand } from '../command';

export const exportAgain = defineCommand({
  id: 'export-again',
  ...fileCommandWords['export-again'],
  titleNow: ({ document }) => {
    const last = document?.getState().exported;
    return last ? titlesNow.exportAgain(last.file.name) : fileCommandWords['export-again'].title;
  },
  menu: 'file',
  group: 'export',
  shortcuts: ['Mod+Shift+E'],
  inText: true,
  enabled: ({ document, ui }) => document.getState().exported !== null && ui.getState().busy === null,
  run: async (workspace) => (await import('../session/exporting-again')).exportAgain(workspace),
});
