import { helpCommandWords } from '#shared/words/commands/help';
import { defineWindowCommand } from '../command';

export const about = defineWindowCommand({
  id: 'about',
  ...helpCommandWords.about,
  menu: 'help',
  group: 'about',
  run: ({ ui }) => ui.open('about'),
});
