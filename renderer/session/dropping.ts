import { isSourceName } from '#shared/intake/reader-for';
import { largestFile } from '#shared/intake/taken-in';
import { intakeWords as words } from '#shared/words/intake';
import { hasDocument, type Workspace } from '../workspace';
import { openWith } from './opening';
import { describeSourceProblem } from './source-problem';

/** A map is opened. Any other file becomes a source of the map that is open, once the person has seen what was read. */
export async function takeDropped(workspace: Workspace, file: File): Promise<void> {
  const { desktop, ui } = workspace;
  const isMap = /\.(argmap|json)$/i.test(file.name);
  if (isMap || !(hasDocument(workspace) || isSourceName(file.name)))
    return openWith(workspace, (here) => desktop.openDropped(file, here));
  if (!hasDocument(workspace))
    return ui.tell({ tone: 'info', title: words.notAdded, detail: words.problems.noMap(file.name) });
  const place = { name: file.name, folder: '' };
  const tooLarge = file.size > largestFile;
  const bytes = tooLarge ? null : await file.arrayBuffer().catch(() => null);
  if (bytes === null) {
    const detail = describeSourceProblem({ ...place, kind: tooLarge ? 'too-large' : 'failed' });
    return ui.tell({ tone: 'problem', title: words.notRead, detail });
  }
  const path = await desktop.pathBesideMap(file);
  ui.set({
    overlay: 'add-source',
    dropped: { name: file.name, bytes: new Uint8Array(bytes), ...(path === null ? {} : { file: path }) },
  });
}
