import { viewCommandWords } from '#shared/words/commands/view';
import { stepWords } from '#shared/words/steps';
import { defineCommand } from '../command';
import { canLayOut, layOutMap } from '../laying-out';

export const layOutAnew = defineCommand({
  id: 'lay-out-anew',
  ...viewCommandWords['lay-out-anew'],
  menu: 'view',
  group: 'layout',
  enabled: canLayOut,
  run: (workspace) => layOutMap(workspace, 'anew', stepWords.layOutAnew),
});
