import { addCommandWords } from '#shared/words/commands/add';
import { defineCommand } from '../command';
import { selectedNodes } from '../store/selected';

export const connectTo = defineCommand({
  id: 'connect-to',
  ...addCommandWords['connect-to'],
  menu: 'add',
  group: 'relations',
  shortcuts: ['C'],
  context: ['node'],
  enabled: ({ document }) => selectedNodes(document).length > 0,
  run: ({ ui }) => ui.open('connect'),
});
