import { isReferenceName, referenceFormatOf } from '#shared/bibliography/reference-formats';
import { detectFormat, extensionOf, surenessOf } from '#shared/exchange/detect';
import { importers } from '#shared/exchange/importers';
import { decodeText } from '#shared/intake/decode-text';
import { isSourceName } from '#shared/intake/reader-for';
import { largestFile } from '#shared/intake/taken-in';
import { intakeWords as words } from '#shared/words/intake';
import { type DocumentWorkspace, hasDocument, type Workspace } from '../workspace';
import { openWith } from './opening';
import { describeSourceProblem } from './source-problem';

/** By its content, a file is an argument of another program and no document from here on. */
const sureEnough = 0.5;

/**
 * A map is opened, and arguments of other programs make a new one. References are offered to be imported, and any other
 * file becomes a source of the map that is open, once the person has seen what was read.
 */
export async function takeDropped(workspace: Workspace, files: readonly File[]): Promise<void> {
  const [file] = files;
  if (file === undefined) return;
  const { desktop, ui } = workspace;
  const open = () => openWith(workspace, (here) => desktop.openDropped(file, here));
  const isReferences = isReferenceName(file.name);
  if (extensionOf(file.name) === 'argmap') return open();
  if (await areArguments(files)) {
    return openWith(workspace, (here) => desktop.importDropped(files, here));
  }
  if (!hasDocument(workspace)) {
    if (!isReferences && !isSourceName(file.name)) return open();
    return ui.tell({ tone: 'info', title: words.notAdded, detail: words.problems.noMap(file.name) });
  }
  const isJson = extensionOf(file.name) === 'json';
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

/** Whether one of the files is an argument of another program: by what is in it, or by a name that only those have. */
async function areArguments(files: readonly File[]): Promise<boolean> {
  for (const file of files) {
    const extension = extensionOf(file.name);
    const isNamed = importers.some(({ extensions }) => extensions.includes(extension));
    const isOtherwiseRead = isSourceName(file.name) || isReferenceName(file.name);
    if (file.size > largestFile || (!isNamed && !isOtherwiseRead)) continue;
    const bytes = new Uint8Array(await file.arrayBuffer().catch(() => new ArrayBuffer(0)));
    const importer = detectFormat({ name: file.name, bytes });
    if (importer === undefined || importer.id === 'argmap') continue;
    if (surenessOf(bytes) >= sureEnough || (isNamed && !isOtherwiseRead && extension !== 'json')) return true;
  }
  return false;
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
