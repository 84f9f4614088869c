import { defineCommand } from '../command';
import { saveAs } from '../session/saving';

export const saveMapAs = defineCommand({
  id: 'save-map-as',
  title: 'Save as…',
  hint: 'Writes the map to another file and goes on with that one.',
  menu: 'file',
  group: 'save',
  shortcuts: ['Mod+Shift+S'],
  inText: true,
  run: async (workspace) => {
    await saveAs(workspace);
  },
});
