import { fileCommandWords } from '#shared/words/commands/file';
import { defineWindowCommand } from '../command';

export const openSample = defineWindowCommand({
  id: 'open-sample',
  ...fileCommandWords['open-sample'],
  menu: 'file',
  group: 'open',
  run: ({ ui }) => ui.open('samples'),
});
