import { defineWindowCommand } from '../command';

export const openSample = defineWindowCommand({
  id: 'open-sample',
  title: 'Open sample…',
  hint: 'Shows the sample maps that come with Warrant.',
  menu: 'file',
  group: 'open',
  run: ({ ui }) => ui.open('samples'),
});
