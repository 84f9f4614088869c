import { addCommandWords } from '#shared/words/commands/add';
import { defineCommand } from '../command';

export const importReferences = defineCommand({
  id: 'import-references',
  ...addCommandWords['import-references'],
  menu: 'add',
  group: 'sources',
  run: ({ ui }) => ui.open('import-references'),
});
