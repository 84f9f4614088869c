import type { KeyboardEvent } from 'react';
import { redo } from '../commands/redo';
import { undo } from '../commands/undo';
import { runCommand } from '../session/run-command';
import { commandFor } from '../session/shortcuts';
import type { Workspace } from '../workspace';

/** What was mended in the list is undone there, save where one writes; the other keys of the map are for the map. */
export function undoKeys(workspace: Workspace): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    if (event.target instanceof Element && event.target.closest('input, textarea, select') !== null) return;
    const { keymap } = workspace.ui.getState();
    const isMac = workspace.desktop.platform === 'darwin';
    const command = commandFor(event.nativeEvent, [undo, redo], { keymap, isMac, inText: false });
    if (command === undefined) return;
    event.preventDefault();
    void runCommand(command, workspace);
  };
}
