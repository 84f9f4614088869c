import { addCommandWords } from '#shared/words/commands/add';
import { defineCommand } from '../command';

export const copyBibliography = defineCommand({
  id: 'copy-bibliography',
  ...addCommandWords['copy-bibliography'],
  menu: 'add',
  group: 'sources',
  enabled: ({ document }) => document.map().sources.length > 0,
  run: ({ ui }) => ui.open('copy-bibliography'),
});
