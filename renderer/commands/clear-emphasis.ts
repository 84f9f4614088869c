import { defineCommand } from '../command';
import { clearEmphasis } from '../find/emphasising';

export const clearEmphasisCommand = defineCommand({
  id: 'clear-emphasis',
  title: 'Show everything alike',
  hint: 'Clears the filter, or leaves the chain that stands out.',
  menu: 'view',
  group: 'emphasis',
  enabled: ({ document }) => document.getState().emphasis !== null,
  run: clearEmphasis,
});
