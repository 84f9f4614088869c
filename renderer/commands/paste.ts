import { defineCommand } from '../command';

export const paste = defineCommand({
  id: 'paste',
  title: 'Paste',
  hint: 'Adds what is on the clipboard: part of a map, a list as a tree, paragraphs as claims, a web address as a source.',
  menu: 'edit',
  group: 'clipboard',
  shortcuts: ['Mod+V'],
  systemKey: 'paste',
  context: ['node', 'canvas'],
  run: ({ desktop }) => desktop.pressClipboardKey('paste'),
});
