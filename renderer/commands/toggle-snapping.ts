import { viewCommandWords } from '#shared/words/commands/view';
import { defineWindowCommand } from '../command';
import { changeSettings } from '../session/changing-settings';
import { isSnapping } from '../store/ui-store';

export const toggleSnapping = defineWindowCommand({
  id: 'toggle-snapping',
  ...viewCommandWords['toggle-snapping'],
  menu: 'view',
  group: 'snapping',
  checked: ({ ui }) => isSnapping(ui.getState()),
  run: (workspace) => {
    const snapping = !isSnapping(workspace.ui.getState());
    return changeSettings(workspace, (settings) => ({ ...settings, snapping }));
  },
});
