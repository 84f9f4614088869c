import type { Settings } from '#shared/desktop/settings';
import { viewCommandWords } from '#shared/words/commands/view';
import { defineWindowCommand } from '../command';
import { changeSettings } from '../session/changing-settings';

const themes: readonly Settings['theme'][] = ['system', 'light', 'dark'];

export const themeCommands = themes.map((theme) =>
  defineWindowCommand({
    id: `theme-${theme}`,
    ...viewCommandWords[`theme-${theme}` as const],
    menu: 'view',
    group: 'theme',
    checked: ({ ui }) => ui.getState().settings.theme === theme,
    run: async (workspace) => {
      workspace.ui.announce(viewCommandWords[`theme-${theme}` as const].title);
      await changeSettings(workspace, (settings) => ({ ...settings, theme }));
    },
  }),
);
