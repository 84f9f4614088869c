import { viewCommandWords } from '#shared/words/commands/view';
import { defineWindowCommand } from '../command';
import { isSnapping } from '../store/ui-store';

export const toggleSnapping = defineWindowCommand({
  id: 'toggle-snapping',
  ...viewCommandWords['toggle-snapping'],
  menu: 'view',
  group: 'snapping',
  checked: ({ ui }) => isSnapping(ui.getState()),
  run: async ({ ui, desktop }) => {
    const settings = { ...ui.getState().settings, snapping: !isSnapping(ui.getState()) };
    ui.set({ settings });
    await desktop.setSettings(settings);
  },
});
