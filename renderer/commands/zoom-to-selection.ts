import { defineCommand } from '../command';

export const zoomToSelection = defineCommand({
  id: 'zoom-to-selection',
  title: 'Zoom to selection',
  hint: 'Brings what is selected into view.',
  menu: 'view',
  group: 'zoom',
  shortcuts: ['Shift+2'],
  run: ({ canvas }) => canvas?.fitSelection(),
});
