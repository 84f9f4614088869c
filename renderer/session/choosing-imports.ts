import { importers } from '#shared/exchange/importers';
import type { Workspace } from '../workspace';
import { openWith } from './opening';

/** Lets the person choose files of other programs; the map that is made of them opens here, or in a window of its own. */
export async function chooseAndImport(workspace: Workspace): Promise<void> {
  const extensions = importers.flatMap(({ extensions: own, companions = [] }) => [...own, ...companions]);
  await openWith(workspace, (here) => workspace.desktop.importByDialog([...new Set(extensions)], here));
}
