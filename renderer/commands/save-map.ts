import { fileCommandWords } from '#shared/words/commands/file';
import { defineCommand } from '../command';
import { save } from '../session/saving';

export const saveMap = defineCommand({
  id: 'save-map',
  ...fileCommandWords['save-map'],
  menu: 'file',
  group: 'save',
  shortcuts: ['Mod+S'],
  inText: true,
  run: async (workspace) => {
    await save(workspace);
  },
});
