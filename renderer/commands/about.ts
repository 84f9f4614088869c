import { defineWindowCommand } from '../command';

export const about = defineWindowCommand({
  id: 'about',
  title: 'About Warrant',
  hint: 'Says which version this is.',
  menu: 'help',
  group: 'about',
  run: ({ ui }) => ui.open('about'),
});
