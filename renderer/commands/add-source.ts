import { addCommandWords } from '#shared/words/commands/add';
import { defineCommand } from '../command';

export const addSourceCommand = defineCommand({
  id: 'add-source',
  ...addCommandWords['add-source'],
  menu: 'add',
  group: 'sources',
  run: ({ ui }) => ui.open('add-source'),
});
