import { viewCommandWords } from '#shared/words/commands/view';
import { defineCommand } from '../command';

export const zoomIn = defineCommand({
  id: 'zoom-in',
  ...viewCommandWords['zoom-in'],
  menu: 'view',
  group: 'zoom',
  shortcuts: ['Mod+=', 'Mod++'],
  run: ({ canvas }) => canvas?.zoomIn(),
});
