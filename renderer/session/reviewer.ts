import { longestReviewer } from '#shared/desktop/longest-reviewer';
import type { Workspace } from '../workspace';
import { changeSettings } from './changing-settings';

/** Keeps the name of who signs off, so that nobody has to write it twice. */
export async function rememberReviewer(
  workspace: Pick<Workspace, 'ui' | 'desktop'>,
  name: string,
): Promise<void> {
  const reviewer = name.trim();
  const { settings } = workspace.ui.getState();
  if (reviewer === '' || reviewer.length > longestReviewer || reviewer === settings.reviewer) return;
  await changeSettings(workspace, (now) => ({ ...now, reviewer }));
}
