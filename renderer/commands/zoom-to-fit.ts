import { canvasWords } from '#shared/words/canvas';
import { viewCommandWords } from '#shared/words/commands/view';
import { defineCommand } from '../command';

export const zoomToFit = defineCommand({
  id: 'zoom-to-fit',
  ...viewCommandWords['zoom-to-fit'],
  menu: 'view',
  group: 'zoom',
  shortcuts: ['Shift+1'],
  run: ({ canvas, ui }) => {
    canvas?.fit();
    ui.announce(canvasWords.zoom.whole);
  },
});
