import { auditCommandWords } from '#shared/words/commands/audit';
import { strengthWords } from '#shared/words/strength';
import { defineWindowCommand } from '../command';
import { changeSettings } from '../session/changing-settings';

export const toggleStrength = defineWindowCommand({
  id: 'toggle-strength',
  ...auditCommandWords['toggle-strength'],
  menu: 'audit',
  group: 'strength',
  checked: ({ ui }) => ui.getState().settings.showsStrength ?? false,
  run: (workspace) => {
    const showsStrength = !(workspace.ui.getState().settings.showsStrength ?? false);
    workspace.ui.announce(showsStrength ? strengthWords.shown : strengthWords.hidden);
    return changeSettings(workspace, (settings) => ({ ...settings, showsStrength }));
  },
});
