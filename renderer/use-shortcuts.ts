import { useEffect } from 'react';
import { commands } from './commands';
import { goBack, goForward } from './commands/revisit';
import { runCommand } from './session/run-command';
import { commandFor } from './session/shortcuts';
import type { Workspace } from './workspace';

/**
 * Runs the command of every key press that is a shortcut and that nothing nearer to the focus has taken, and of the side
 * buttons of a mouse. Not before the window is whole: what is typed into a find bar that is not there yet would be keys
 * of commands.
 */
export function useShortcuts(workspace: Workspace, isWhole: boolean): void {
  useEffect(() => {
    if (!isWhole) return;
    const isMac = workspace.desktop.platform === 'darwin';
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      if (workspace.ui.getState().overlay !== null) return;
      const command = commandFor(event, commands, { isMac, inText: isOffCanvas(event.target) });
      if (command === undefined) return;
      event.preventDefault();
      void runCommand(command, workspace);
    };
    // The side buttons of a mouse go back and forward, as in every browser.
    const click = (event: MouseEvent) => {
      const command = { 3: goBack, 4: goForward }[event.button];
      if (command === undefined || workspace.ui.getState().overlay !== null) return;
      event.preventDefault();
      void runCommand(command, workspace);
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
