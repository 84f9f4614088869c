import { viewCommandWords } from '#shared/words/commands/view';
import { stepWords } from '#shared/words/steps';
import { defineCommand } from '../command';
import { canLayOut, layOutMap } from '../laying-out';

export const tidyLayout = defineCommand({
  id: 'tidy-layout',
  ...viewCommandWords['tidy-layout'],
  menu: 'view',
  group: 'layout',
  shortcuts: ['Mod+Shift+L'],
  context: ['canvas'],
  enabled: canLayOut,
  run: (workspace) => layOutMap(workspace, 'keep', stepWords.tidyLayout),
});
