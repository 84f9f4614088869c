import { readable } from '../session/shortcuts';
import { useWorkspace } from '../store/context';

/** Names shortcuts as the keyboard of this machine does. */
export function useKeyNames(): (shortcut: string) => string {
  const { desktop } = useWorkspace();
  return (shortcut) => readable(shortcut, desktop.platform === 'darwin');
}
