import { viewCommandWords } from '#shared/words/commands/view';
import { defineCommand } from '../command';

export const zoomToSelection = defineCommand({
  id: 'zoom-to-selection',
  ...viewCommandWords['zoom-to-selection'],
  menu: 'view',
  group: 'zoom',
  shortcuts: ['Shift+2'],
  run: ({ canvas }) => canvas?.fitSelection(),
});
