import { type ThemeId, themes } from '#shared/drawing/theme';
import { themeOf, type UiStore } from '../store/ui-store';
import { themeVariables } from '../theme-variables';

const prefersDark = matchMedia('(prefers-color-scheme: dark)');

export function systemTheme(): ThemeId {
  return prefersDark.matches ? 'dark' : 'light';
}

export function watchSystemTheme(listener: (theme: ThemeId) => void): void {
  prefersDark.addEventListener('change', () => listener(systemTheme()));
}

/** Keeps the colours of the page in step with the setting and the system. */
export function followTheme(ui: UiStore): () => void {
  let shown: ThemeId | null = null;
  const show = () => {
    const theme = themeOf(ui.getState());
    if (theme === shown) return;
    shown = theme;
    const { style, dataset } = document.documentElement;
    for (const [name, value] of Object.entries(themeVariables(themes[theme]))) style.setProperty(name, value);
    style.colorScheme = theme;
    dataset.theme = theme;
  };
  show();
  return ui.subscribe(show);
}
