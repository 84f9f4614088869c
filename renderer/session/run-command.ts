import type { Command } from '../command';
import type { Workspace } from '../workspace';

/** Runs a command if it can run now. What goes wrong in it is told, and the map stays as it was. */
export async function runCommand(command: Command, workspace: Workspace): Promise<void> {
  if (!command.enabled(workspace)) {
    workspace.ui.announce(`${command.title} is not possible now.`);
    return;
  }
  try {
    await command.run(workspace);
  } catch (error) {
    workspace.ui.tell({
      tone: 'problem',
      title: `“${command.title}” did not work`,
      detail: `${error instanceof Error ? error.message : String(error)} Your map is unchanged.`,
    });
  }
}
