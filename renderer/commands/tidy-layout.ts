import { defineCommand } from '../command';
import { canLayOut, layOutMap } from '../laying-out';

export const tidyLayout = defineCommand({
  id: 'tidy-layout',
  title: 'Tidy layout',
  hint: 'Conclusions on top, reasons below; what is in order already moves little.',
  menu: 'view',
  group: 'layout',
  shortcuts: ['Mod+Shift+L'],
  context: ['canvas'],
  enabled: canLayOut,
  run: (workspace) => layOutMap(workspace, 'keep', 'tidy layout'),
});
