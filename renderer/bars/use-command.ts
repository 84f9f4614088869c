import { useCallback, useSyncExternalStore } from 'react';
import type { Command } from '../command';
import { useWorkspace } from '../store/context';

export interface CommandState {
  readonly title: string;
  readonly isEnabled: boolean;
  readonly isChecked: boolean | undefined;
}

/** How a command stands now; drawn anew only when that changes. */
export function useCommand(command: Command): CommandState {
  const workspace = useWorkspace();
  const subscribe = useCallback(
    (listener: () => void) => {
      const stops = [workspace.ui.subscribe(listener), workspace.document?.subscribe(listener)];
      return () => {
        for (const stop of stops) stop?.();
      };
    },
    [workspace],
  );
  const title = () => command.titleNow?.(workspace) ?? command.title;
  return {
    title: useSyncExternalStore(subscribe, title),
    isEnabled: useSyncExternalStore(subscribe, () => command.enabled(workspace)),
    isChecked: useSyncExternalStore(subscribe, () => command.checked?.(workspace)),
  };
}
