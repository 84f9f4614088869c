import { reviewCommandWords } from '#shared/words/commands/review';
import { defineCommand } from '../command';

export const replaceSourceText = defineCommand({
  id: 'replace-source-text',
  ...reviewCommandWords['replace-source-text'],
  menu: 'add',
  group: 'sources',
  enabled: ({ document }) => document.map().sources.length > 0,
  run: ({ ui }) => ui.open('replace-text'),
});
