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
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [sheet];
  const show = () => {
    const theme = themeOf(ui.getState());
    if (theme === shown) return;
    shown = theme;
    const tokens = Object.entries(themeVariables(themes[theme])).map(([name, value]) => `${name}:${value}`);
    // Without weight, so that the style sheets can set a colour over it where the person forces their own.
    sheet.replaceSync(`:where(:root){color-scheme:${theme};${tokens.join(';')}}`);
  };
  show();
  return ui.subscribe(show);
}
