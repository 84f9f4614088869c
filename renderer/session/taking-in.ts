import type { SourceFile } from '#shared/desktop/desktop-api';
import type { GivenFile, TakenIn } from '#shared/intake/taken-in';
import { failed, ok, type Result } from '#shared/result';
import { intakeWords as words } from '#shared/words/intake';
import type { Workspace } from '../workspace';
import { describeSourceProblem } from './source-problem';

/** What was read out of a file, and where that lies. */
export interface TakenFile extends TakenIn {
  readonly name: string;
  /** Relative path of the file, where it lies in the folder of the map or below; as in `Source.file`. */
  readonly file?: string;
}

/** A file that was chosen or dropped, and where it lies. */
export type ChosenFile = GivenFile & Pick<SourceFile, 'file'>;

/**
 * Lets the person choose a file and reads the text out of it, with the busy bar and a way to stop it. Null where
 * nothing was chosen, it was cancelled, or it cannot be read: then a notice says why.
 */
export async function takeInByDialog(workspace: Workspace): Promise<TakenFile | null> {
  return told(workspace, await chooseAndTakeIn(workspace));
}

/** The same for bytes that are there already, such as those of a file that was dropped. */
export async function takeInFile(
  workspace: Workspace,
  bytes: Uint8Array,
  name: string,
): Promise<TakenFile | null> {
  return told(workspace, await takeIn(workspace, { bytes, name }));
}

/** Null where nothing was chosen or it was cancelled; the problem is a sentence. */
export async function chooseAndTakeIn(workspace: Workspace): Promise<Result<TakenFile, string> | null> {
  const chosen = await workspace.desktop.chooseSource();
  if (chosen.kind === 'cancelled') return null;
  if (chosen.kind === 'problem') return failed(describeSourceProblem(chosen.problem));
  return takeIn(workspace, chosen.source);
}

/** Reads the text out of a file in the worker. Null where it was cancelled; the problem is a sentence. */
export async function takeIn(
  { ui, takeIn: read }: Workspace,
  { name, bytes, file }: ChosenFile,
): Promise<Result<TakenFile, string> | null> {
  const stop = new AbortController();
  const cancel = () => stop.abort();
  ui.set({ busy: { text: words.reading(name), cancel } });
  const onProgress = (share: number) => {
    if (!stop.signal.aborted) ui.set({ busy: { text: words.reading(name), share, cancel } });
  };
  try {
    const taken = await read({ name, bytes }, { onProgress, signal: stop.signal });
    if (taken === null || !taken.ok) return taken;
    return ok({ ...taken.value, name, ...(file === undefined ? {} : { file }) });
  } finally {
    ui.set({ busy: null });
  }
}

function told({ ui }: Workspace, taken: Result<TakenFile, string> | null): TakenFile | null {
  if (taken === null) return null;
  if (taken.ok) return taken.value;
  ui.tell({ tone: 'problem', title: words.notRead, detail: taken.problem });
  return null;
}
