import { helpCommandWords } from '#shared/words/commands/help';
import { saidWords } from '#shared/words/said';
import { defineWindowCommand } from '../command';
import { changeSettings } from '../session/changing-settings';

export const toggleSingleKeys = defineWindowCommand({
  id: 'toggle-single-keys',
  ...helpCommandWords['toggle-single-keys'],
  menu: 'help',
  group: 'commands',
  checked: ({ ui }) => ui.getState().settings.singleKeys ?? true,
  run: async (workspace) => {
    const isOn = workspace.ui.getState().settings.singleKeys ?? true;
    workspace.ui.announce(isOn ? saidWords.singleKeysOff : saidWords.singleKeysOn);
    await changeSettings(workspace, ({ singleKeys: _, ...settings }) =>
      isOn ? { ...settings, singleKeys: false } : settings,
    );
  },
});
