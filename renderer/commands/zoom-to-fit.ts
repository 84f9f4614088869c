import { canvasWords } from '#shared/words/canvas';
import { defineCommand } from '../command';

export const zoomToFit = defineCommand({
  id: 'zoom-to-fit',
  title: 'Zoom to fit',
  hint: 'Brings the whole map into view.',
  menu: 'view',
  group: 'zoom',
  shortcuts: ['Shift+1'],
  run: ({ canvas, ui }) => {
    canvas?.fit();
    ui.announce(canvasWords.zoom.whole);
  },
});
