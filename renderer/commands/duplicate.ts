import { editCommandWords } from '#shared/words/commands/edit';
import { defineCommand } from '../command';
import { selectedNodes } from '../store/selected';

export const duplicate = defineCommand({
  id: 'duplicate',
  ...editCommandWords.duplicate,
  menu: 'edit',
  group: 'clipboard',
  shortcuts: ['Mod+D'],
  context: ['node'],
  enabled: ({ document }) => selectedNodes(document).length > 0,
  run: async (workspace) => {
    const { duplicateSelection } = await import('../session/duplicating');
    duplicateSelection(workspace);
  },
});
