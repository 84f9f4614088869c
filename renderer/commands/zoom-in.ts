import { defineCommand } from '../command';

export const zoomIn = defineCommand({
  id: 'zoom-in',
  title: 'Zoom in',
  hint: 'Makes the map larger.',
  menu: 'view',
  group: 'zoom',
  shortcuts: ['Mod+=', 'Mod++'],
  run: ({ canvas }) => canvas?.zoomIn(),
});
