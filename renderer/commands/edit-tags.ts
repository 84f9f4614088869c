import { editCommandWords } from '#shared/words/commands/edit';
import { defineCommand } from '../command';
import { selectedNodes } from '../store/selected';

export const editTags = defineCommand({
  id: 'edit-tags',
  ...editCommandWords['edit-tags'],
  menu: 'edit',
  group: 'kind',
  shortcuts: ['T'],
  context: ['node'],
  enabled: ({ document }) => selectedNodes(document).length > 0,
  run: ({ ui }) => ui.open('tags'),
});
