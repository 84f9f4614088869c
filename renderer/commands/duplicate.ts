import { defineCommand } from '../command';
import { selectedNodes } from '../store/selected';

export const duplicate = defineCommand({
  id: 'duplicate',
  title: 'Duplicate',
  hint: 'Puts a copy of what is selected beside it. The clipboard stays as it is.',
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
