import type { Command } from '../command';
import { firstKey, readable } from '../session/shortcuts';
import { useUi, useWorkspace } from '../store/context';

/** Names shortcuts as the keyboard of this machine does. */
export function useKeyNames(): (shortcut: string) => string {
  const { desktop } = useWorkspace();
  return (shortcut) => readable(shortcut, desktop.platform === 'darwin');
}

/** The name of the first of the keys that a command has now, or null where it has none. */
export function useFirstKey(): (command: Command) => string | null {
  const { desktop } = useWorkspace();
  const keymap = useUi((state) => state.keymap);
  return (command) => firstKey(keymap, command, desktop.platform === 'darwin');
}
