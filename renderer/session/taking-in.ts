import type { TakenIn } from '#shared/intake/taken-in';
import { learnHash } from '#shared/quotes/stored-text';
import { failed, ok, type Result } from '#shared/result';
import { intakeWords as words } from '#shared/words/intake';
import type { ChosenFile } from '../store/ui-store';
import type { Workspace } from '../workspace';
import { describeSourceProblem } from './source-problem';

/** What was read out of a file, and where that lies. */
export interface TakenFile extends TakenIn {
  readonly name: string;
  /** Relative path of the file, where it lies in the folder of the map or below; as in `Source.file`. */
  readonly file?: string;
}

/**
 * Lets the person choose a file and reads the text out of it. Null where nothing was chosen or it was cancelled; the
 * problem is a sentence.
 */
export async function chooseAndTakeIn(
  workspace: Workspace,
  stop?: AbortController,
): Promise<Result<TakenFile, string> | null> {
  const chosen = await workspace.desktop.chooseSource();
  if (chosen.kind === 'cancelled') return null;
  if (chosen.kind === 'problem') return failed(describeSourceProblem(chosen.problem));
  return takeIn(workspace, chosen.source, stop);
}

/**
 * Reads the text out of a file in the worker, with the busy bar. Null where it was cancelled, there or by `stop`; the
 * problem is a sentence.
 */
export async function takeIn(
  { ui, takeIn: read }: Workspace,
  { name, bytes, file }: ChosenFile,
  stop = new AbortController(),
): Promise<Result<TakenFile, string> | null> {
  const { signal } = stop;
  if (signal.aborted) return null;
  const tell = (share?: number) =>
    ui.set({
      busy: {
        text: words.reading(name),
        ...(share === undefined ? {} : { share }),
        cancel: () => stop.abort(),
      },
    });
  tell();
  try {
    const taken = await read({ name, bytes }, { onProgress: tell, signal });
    if (taken === null || !taken.ok) return taken;
    learnHash(taken.value.text, taken.value.hash); // The worker has worked it out.
    return ok({ ...taken.value, name, ...(file === undefined ? {} : { file }) });
  } finally {
    ui.set({ busy: null });
  }
}
