import { boxOf } from '#shared/drawing/node-box';
import { setPositions } from '#shared/edit/move';
import { tidy } from '#shared/layout/tidy';
import { defineCommand } from '../command';

export const tidyLayout = defineCommand({
  id: 'tidy-layout',
  title: 'Tidy layout',
  hint: 'Places every node anew: conclusions on top, reasons below.',
  menu: 'view',
  group: 'layout',
  shortcuts: ['Mod+Shift+L'],
  context: ['canvas'],
  enabled: ({ document, ui }) => document.map().nodes.length > 0 && ui.getState().busy === null,
  run: async ({ document, canvas, layoutEngine, cancelLayout, ui }) => {
    let cancelled = false;
    ui.set({
      busy: {
        text: 'Tidying the layout…',
        cancel: () => {
          cancelled = true;
          cancelLayout();
          ui.set({ busy: null });
        },
      },
    });
    try {
      const placements = await tidy(document.map(), boxOf, layoutEngine);
      if (cancelled) return;
      document.apply(setPositions(placements), { label: 'tidy layout' });
      canvas?.fit();
      ui.announce('Layout tidied.');
    } finally {
      if (!cancelled) ui.set({ busy: null });
    }
  },
});
