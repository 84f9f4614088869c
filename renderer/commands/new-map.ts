import { fileCommandWords } from '#shared/words/commands/file';
import { defineWindowCommand } from '../command';

export const newMap = defineWindowCommand({
  id: 'new-map',
  ...fileCommandWords['new-map'],
  menu: 'file',
  group: 'open',
  shortcuts: ['Mod+N'],
  inText: true,
  run: ({ desktop, document, receive }) =>
    document === null ? receive({ kind: 'empty' }) : desktop.newWindow('empty'),
});
