import { saidWords } from '#shared/words/said';
import { sessionWords } from '#shared/words/session';
import type { Command } from '../command';
import type { Workspace } from '../workspace';

/** Runs a command if it can run now. What goes wrong in it is told, and the map stays as it was. */
export async function runCommand(command: Command, workspace: Workspace): Promise<void> {
  if (!command.enabled(workspace)) {
    workspace.ui.announce(saidWords.notPossible(command.title));
    return;
  }
  await runTold(workspace, command.title, () => command.run(workspace));
}

/** Does what a person asked for by this title, and tells what goes wrong in it. */
export async function runTold(
  { ui }: Pick<Workspace, 'ui'>,
  title: string,
  run: () => void | Promise<void>,
): Promise<void> {
  try {
    await run();
  } catch (error) {
    ui.tell({
      tone: 'problem',
      title: sessionWords.failed.title(title),
      detail: sessionWords.failed.detail(error instanceof Error ? error.message : String(error)),
    });
  }
}
