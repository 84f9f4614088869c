import type { Settings } from '#shared/desktop/desktop-api';
import { defineWindowCommand } from '../command';

const themes: readonly {
  readonly theme: Settings['theme'];
  readonly title: string;
  readonly hint: string;
}[] = [
  {
    theme: 'system',
    title: 'Theme: as the system',
    hint: 'Follows the light or dark setting of the system.',
  },
  { theme: 'light', title: 'Theme: light', hint: 'Dark text on a light ground.' },
  { theme: 'dark', title: 'Theme: dark', hint: 'Light text on a dark ground.' },
];

export const themeCommands = themes.map(({ theme, title, hint }) =>
  defineWindowCommand({
    id: `theme-${theme}`,
    title,
    hint,
    menu: 'view',
    group: 'theme',
    checked: ({ ui }) => ui.getState().settings.theme === theme,
    run: async ({ ui, desktop }) => {
      const settings = { ...ui.getState().settings, theme };
      ui.set({ settings });
      ui.announce(title);
      await desktop.setSettings(settings);
    },
  }),
);
