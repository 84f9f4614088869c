import { defineCommand } from '../command';
import { save } from '../session/saving';

export const saveMap = defineCommand({
  id: 'save-map',
  title: 'Save',
  hint: 'Writes the map to its file.',
  menu: 'file',
  group: 'save',
  shortcuts: ['Mod+S'],
  inText: true,
  run: async (workspace) => {
    await save(workspace);
  },
});
