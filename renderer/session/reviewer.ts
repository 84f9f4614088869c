import type { Workspace } from '../workspace';
import { changeSettings } from './changing-settings';

/** As the settings allow. */
const longest = 200;

/** Keeps the name of who signs off, so that nobody has to write it twice. */
export async function rememberReviewer(
  workspace: Pick<Workspace, 'ui' | 'desktop'>,
  name: string,
): Promise<void> {
  const reviewer = name.trim();
  const { settings } = workspace.ui.getState();
  if (reviewer === '' || reviewer.length > longest || reviewer === settings.reviewer) return;
  await changeSettings(workspace, (now) => ({ ...now, reviewer }));
}
