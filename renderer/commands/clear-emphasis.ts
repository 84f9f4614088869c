import { viewCommandWords } from '#shared/words/commands/view';
import { defineCommand } from '../command';
import { clearEmphasis } from '../find/emphasising';

export const clearEmphasisCommand = defineCommand({
  id: 'clear-emphasis',
  ...viewCommandWords['clear-emphasis'],
  menu: 'view',
  group: 'emphasis',
  enabled: ({ document }) => document.getState().emphasis !== null,
  run: clearEmphasis,
});
