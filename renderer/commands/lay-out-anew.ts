import { defineCommand } from '../command';
import { canLayOut, layOutMap } from '../laying-out';

export const layOutAnew = defineCommand({
  id: 'lay-out-anew',
  title: 'Lay out anew',
  hint: 'Places every node afresh, in whatever order has the fewest crossings; pinned nodes stay.',
  menu: 'view',
  group: 'layout',
  enabled: canLayOut,
  run: (workspace) => layOutMap(workspace, 'anew', 'lay out anew'),
});
