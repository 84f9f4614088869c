import { defineCommand } from '../command';
import type { DocumentWorkspace } from '../workspace';

const shared = {
  menu: 'edit',
  group: 'picture',
  enabled: ({ document }: DocumentWorkspace) => document.map().nodes.length > 0,
} as const;

export const copyPicture = defineCommand({
  ...shared,
  id: 'copy-picture',
  title: 'Copy as image',
  hint: 'Puts a picture of what is selected on the clipboard, or of the whole map where nothing is.',
  shortcuts: ['Alt+Shift+C'],
  context: ['node', 'canvas'],
  run: async (workspace) => (await import('../session/copying-pictures')).copyAsImage(workspace),
});

export const copySvg = defineCommand({
  ...shared,
  id: 'copy-svg',
  title: 'Copy as SVG',
  hint: 'Puts the drawing of what is selected on the clipboard as SVG text, or of the whole map where nothing is.',
  run: async (workspace) => (await import('../session/copying-pictures')).copyAsSvg(workspace),
});

export const copyPictureCommands = [copyPicture, copySvg];
