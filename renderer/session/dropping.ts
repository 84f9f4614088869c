import { isReferenceName, referenceFormatOf } from '#shared/bibliography/reference-formats';
import { decodeText } from '#shared/intake/decode-text';
import { isSourceName } from '#shared/intake/reader-for';
import { largestFile } from '#shared/intake/taken-in';
import { intakeWords as words } from '#shared/words/intake';
import { type DocumentWorkspace, hasDocument, type Workspace } from '../workspace';
import { openWith } from './opening';
import { describeSourceProblem } from './source-problem';

/** A map is opened. References are offered to be imported, and any other file becomes a source of the map that is open, once the person has seen what was read. */
export async function takeDropped(workspace: Workspace, file: File): Promise<void> {
  const { desktop, ui } = workspace;
  const open = () => openWith(workspace, (here) => desktop.openDropped(file, here));
  const isReferences = isReferenceName(file.name);
  if (/\.argmap$/i.test(file.name)) return open();
  if (!hasDocument(workspace)) {
    if (!isReferences && !isSourceName(file.name)) return open();
    return ui.tell({ tone: 'info', title: words.notAdded, detail: words.problems.noMap(file.name) });
  }
  const isJson = /\.json$/i.test(file.name);
  const bytes = await bytesOf(workspace, file);
  if (bytes === null) return;
  if (isReferences || isJson) {
    const text = decodeText(bytes)?.text ?? '';
    // Maps are JSON too, and the host opens those.
    if (isJson && referenceFormatOf(text) === undefined) return open();
    return ui.set({ overlay: 'import-references', givenReferences: { name: file.name, text } });
  }
  const path = await desktop.pathBesideMap(file);
  ui.set({
    overlay: 'add-source',
    dropped: { name: file.name, bytes, ...(path === null ? {} : { file: path }) },
  });
}

/** Null where they cannot be read: then a notice says why. */
async function bytesOf({ ui }: DocumentWorkspace, file: File): Promise<Uint8Array | null> {
  const tooLarge = file.size > largestFile;
  const bytes = tooLarge ? null : await file.arrayBuffer().catch(() => null);
  if (bytes !== null) return new Uint8Array(bytes);
  const detail = describeSourceProblem({
    name: file.name,
    folder: '',
    kind: tooLarge ? 'too-large' : 'failed',
  });
  ui.tell({ tone: 'problem', title: words.notRead, detail });
  return null;
}
