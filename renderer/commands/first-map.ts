import { helpCommandWords } from '#shared/words/commands/help';
import { defineWindowCommand } from '../command';

export const firstMap = defineWindowCommand({
  id: 'first-map',
  ...helpCommandWords['first-map'],
  menu: 'help',
  group: 'help',
  inText: true,
  run: ({ desktop, document, receive }) =>
    document === null ? receive({ kind: 'guide' }) : desktop.newWindow('guide'),
});
