import { editCommandWords } from '#shared/words/commands/edit';
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
  ...editCommandWords['copy-picture'],
  shortcuts: ['Alt+Shift+C'],
  context: ['node', 'canvas'],
  run: async (workspace) => (await import('../session/copying-pictures')).copyAsImage(workspace),
});

export const copySvg = defineCommand({
  ...shared,
  id: 'copy-svg',
  ...editCommandWords['copy-svg'],
  run: async (workspace) => (await import('../session/copying-pictures')).copyAsSvg(workspace),
});

export const copyPictureCommands = [copyPicture, copySvg];
