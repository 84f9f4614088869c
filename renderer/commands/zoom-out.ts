import { defineCommand } from '../command';

export const zoomOut = defineCommand({
  id: 'zoom-out',
  title: 'Zoom out',
  hint: 'Makes the map smaller.',
  menu: 'view',
  group: 'zoom',
  shortcuts: ['Mod+-'],
  run: ({ canvas }) => canvas?.zoomOut(),
});
