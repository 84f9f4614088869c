import { useEffect, useRef } from 'react';
import type { Command } from './command';
import { commands } from './commands';
import { goBack, goForward } from './commands/revisit';
import { matches } from './keymap/key-press';
import { runCommand } from './session/run-command';
import { commandFor } from './session/shortcuts';
import type { Workspace } from './workspace';

/**
 * Runs the command of every key press that is a shortcut and that nothing nearer to the focus has taken, and of the side
 * buttons of a mouse. Before the window is whole the first of them waits, and those that follow are lost: they may have
 * been meant for what the first would have shown.
 */
export function useShortcuts(workspace: Workspace, isWhole: boolean): void {
  const waiting = useRef<Command | null>(null);
  useEffect(() => {
    if (isWhole && waiting.current !== null) {
      void runCommand(waiting.current, workspace);
      waiting.current = null;
    }
  }, [workspace, isWhole]);
  useEffect(() => {
    const run = (command: Command) => {
      if (isWhole) void runCommand(command, workspace);
      else waiting.current ??= command;
    };
    const isMac = workspace.desktop.platform === 'darwin';
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      if (workspace.ui.getState().overlay !== null) return;
      const { keymap } = workspace.ui.getState();
      const inText = isOffCanvas(event.target);
      const command = commandFor(event, commands, { keymap, isMac, inText });
      // Whatever it means now, it does not mark every word of the window.
      if (!inText && matches(event, 'Mod+A', isMac)) event.preventDefault();
      if (command === undefined) return;
      event.preventDefault();
      run(command);
    };
    // The side buttons of a mouse go back and forward, as in every browser.
    const click = (event: MouseEvent) => {
      const command = { 3: goBack, 4: goForward }[event.button];
      if (command === undefined || workspace.ui.getState().overlay !== null) return;
      event.preventDefault();
      run(command);
    };
    window.addEventListener('keydown', press);
    window.addEventListener('mouseup', click);
    return () => {
      window.removeEventListener('keydown', press);
      window.removeEventListener('mouseup', click);
    };
  }, [workspace, isWhole]);
}

/** Where letters are typed, or where Delete would be taken for something else than the map. */
function isOffCanvas(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.closest('input, textarea, select, .panel, .find-bar, [role="menu"]') !== null
  );
}
