import { defineCommand } from '../command';
import { selectedNodes } from '../store/selected';

export const connectTo = defineCommand({
  id: 'connect-to',
  title: 'Connect to…',
  hint: 'Lets what is selected support or object to something you pick by typing.',
  menu: 'add',
  group: 'relations',
  shortcuts: ['C'],
  context: ['node'],
  enabled: ({ document }) => selectedNodes(document).length > 0,
  run: ({ ui }) => ui.open('connect'),
});
