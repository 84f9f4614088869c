import { defineWindowCommand } from '../command';
import { openWith } from '../session/opening';

export const openMap = defineWindowCommand({
  id: 'open-map',
  title: 'Open…',
  hint: 'Opens a map from a file.',
  menu: 'file',
  group: 'open',
  shortcuts: ['Mod+O'],
  inText: true,
  run: (workspace) => openWith(workspace, (here) => workspace.desktop.openByDialog(here)),
});
