import { viewCommandWords } from '#shared/words/commands/view';
import { defineCommand } from '../command';

export const zoomReset = defineCommand({
  id: 'zoom-reset',
  ...viewCommandWords['zoom-reset'],
  menu: 'view',
  group: 'zoom',
  shortcuts: ['Mod+0'],
  run: ({ canvas }) => canvas?.zoomReset(),
});
