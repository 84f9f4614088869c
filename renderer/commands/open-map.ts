import { fileCommandWords } from '#shared/words/commands/file';
import { defineWindowCommand } from '../command';
import { openWith } from '../session/opening';

export const openMap = defineWindowCommand({
  id: 'open-map',
  ...fileCommandWords['open-map'],
  menu: 'file',
  group: 'open',
  shortcuts: ['Mod+O'],
  inText: true,
  run: (workspace) => openWith(workspace, (here) => workspace.desktop.openByDialog(here)),
});
