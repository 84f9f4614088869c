import { defineCommand } from '../command';

export const zoomReset = defineCommand({
  id: 'zoom-reset',
  title: 'Zoom to 100 %',
  hint: 'Shows the map at its true size.',
  menu: 'view',
  group: 'zoom',
  shortcuts: ['Mod+0'],
  run: ({ canvas }) => canvas?.zoomReset(),
});
