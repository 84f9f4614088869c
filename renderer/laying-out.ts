import { boxOf } from '#shared/drawing/node-box';
import type { Edit } from '#shared/edit/edit';
import { setPositions } from '#shared/edit/move';
import { arrange } from '#shared/layout/arrange';
import { quickDrawing } from '#shared/layout/draw-part';
import { type LayoutTask, layoutTask, type Respect } from '#shared/layout/layout-task';
import type { Placement } from '#shared/model/argument-map';
import { saidWords } from '#shared/words/said';
import { sessionWords } from '#shared/words/session';
import { showingPreview } from './layout-preview';
import type { Busy } from './store/ui-store';
import type { DocumentWorkspace } from './workspace';

export function canLayOut({ document, ui }: DocumentWorkspace): boolean {
  return document.map().nodes.length > 0 && ui.getState().busy === null;
}

/** The whole map, in the worker and as one edit. */
export async function layOutMap(
  workspace: DocumentWorkspace,
  respect: Respect,
  label: string,
): Promise<void> {
  const task = layoutTask(workspace.document.map(), boxOf, respect);
  const isDone = await layOut(workspace, { task, edit: setPositions, label, done: saidWords.layoutTidied });
  if (isDone) workspace.canvas?.fit();
}

interface Purpose {
  readonly task: LayoutTask;
  readonly edit: (placements: readonly Placement[]) => Edit;
  /** For undo, such as “tidy layout”. */
  readonly label: string;
  /** What is announced afterwards. */
  readonly done: string;
}

/**
 * Lays out in the worker, with a way to stop it, and puts things there as one edit; whether it came to that. Where it takes
 * its time a sketch is shown meanwhile.
 */
export async function layOut(
  workspace: DocumentWorkspace,
  { task, edit, label, done }: Purpose,
): Promise<boolean> {
  const { document, layoutEngine, cancelLayout, ui } = workspace;
  let isCancelled = false;
  const cancel = () => {
    isCancelled = true;
    cancelLayout();
    preview.takeBack();
    ui.set({ busy: null });
  };
  let busy: Busy = { text: sessionWords.layingOut.begun, cancel };
  const tell = (change: Partial<Busy>) => {
    if (isCancelled) return;
    busy = { ...busy, ...change };
    ui.set({ busy });
  };
  const preview = showingPreview(workspace, () => tell({ note: sessionWords.layingOut.preview }));
  tell({});
  try {
    const placements = await layoutEngine(task, {
      onProgress: (phase, share) => tell({ text: sessionWords.layingOut[phase], share }),
      onPreview: (sketch) => preview.offer(edit(sketch)(document.map())),
    })
      // A worker that died or took too long is no reason to leave the map untidy.
      .catch(() => (isCancelled ? [] : arrange(task, { draw: quickDrawing(task.map.nodes.length) })));
    if (isCancelled) return false;
    document.apply(edit(placements), { label });
    ui.announce(done);
    return true;
  } finally {
    preview.takeBack();
    if (!isCancelled) ui.set({ busy: null });
  }
}
