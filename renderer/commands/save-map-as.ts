import { fileCommandWords } from '#shared/words/commands/file';
import { defineCommand } from '../command';
import { saveAs } from '../session/saving';

export const saveMapAs = defineCommand({
  id: 'save-map-as',
  ...fileCommandWords['save-map-as'],
  menu: 'file',
  group: 'save',
  shortcuts: ['Mod+Shift+S'],
  inText: true,
  run: async (workspace) => {
    await saveAs(workspace);
  },
});
