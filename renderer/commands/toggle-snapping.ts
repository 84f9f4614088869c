import { commandWords } from '#shared/words/commands';
import { defineWindowCommand } from '../command';
import { isSnapping } from '../store/ui-store';

export const toggleSnapping = defineWindowCommand({
  id: 'toggle-snapping',
  ...commandWords['toggle-snapping'],
  menu: 'view',
  group: 'snapping',
  checked: ({ ui }) => isSnapping(ui.getState()),
  run: async ({ ui, desktop }) => {
    const settings = { ...ui.getState().settings, snapping: !isSnapping(ui.getState()) };
    ui.set({ settings });
    await desktop.setSettings(settings);
  },
});
