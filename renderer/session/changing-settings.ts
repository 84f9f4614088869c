import type { Settings } from '#shared/desktop/settings';
import type { Workspace } from '../workspace';

/** Changes settings here at once, and in every other window as soon as the host has heard of it. */
export async function changeSettings(
  { ui, desktop }: Pick<Workspace, 'ui' | 'desktop'>,
  change: (settings: Settings) => Settings,
): Promise<void> {
  const settings = change(ui.getState().settings);
  ui.set({ settings });
  await desktop.setSettings(settings);
}
