import type { Settings } from '#shared/desktop/settings';
import { type Keyed, keymapFor } from '../keymap/keymap';
import type { Workspace } from '../workspace';

/** Keeps the keys of commands in step with the settings, wherever they are changed. */
export function followKeymap(
  commands: readonly Keyed[],
  { ui, desktop }: Pick<Workspace, 'ui' | 'desktop'>,
): () => void {
  const isMac = desktop.platform === 'darwin';
  let followed = question({});
  const follow = () => {
    const { settings } = ui.getState();
    const now = question(settings);
    // The settings arrive anew with every recent file: what is drawn with the keys is drawn again only for others.
    if (now === followed) return;
    followed = now;
    ui.set({ keymap: keymapFor(commands, settings, isMac) });
  };
  follow();
  return ui.subscribe(follow);
}

function question({ shortcuts, singleKeys }: Pick<Settings, 'shortcuts' | 'singleKeys'>): string {
  return JSON.stringify([shortcuts, singleKeys]);
}
