import { viewCommandWords } from '#shared/words/commands/view';
import { defineCommand } from '../command';

export const zoomOut = defineCommand({
  id: 'zoom-out',
  ...viewCommandWords['zoom-out'],
  menu: 'view',
  group: 'zoom',
  shortcuts: ['Mod+-'],
  run: ({ canvas }) => canvas?.zoomOut(),
});
