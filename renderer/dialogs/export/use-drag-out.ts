import { type DragEvent, type PointerEvent, useEffect, useMemo } from 'react';
import type { DragStart } from '#shared/desktop/dragging-out';
import { dragOutWords } from '#shared/words/export-dialog';
import { dragIcon } from '../../engines/drag-icon';
import type { ExportTask } from '../../engines/exporting';
import { fileToDrag } from '../../session/dragging-out';
import { useWorkspace } from '../../store/context';
import { hasDocument } from '../../workspace';

/** What a picture needs to be dragged. */
export interface DragOut {
  readonly title: string;
  readonly onPointerDown: (event: PointerEvent<HTMLImageElement>) => void;
  readonly onDragStart: (event: DragEvent) => void;
}

/**
 * Lets a picture be dragged into other programs as the file that would be exported. That is written when the pointer
 * goes down, for the system takes only files; the drag begins once it is there, if the pointer is still held then.
 */
export function useDragOut(task: ExportTask): DragOut {
  const workspace = useWorkspace();
  const drag = useMemo(() => dragOf(task), [task]);
  useEffect(() => () => drag.stop.abort(), [drag]);
  const begin = () => {
    if (drag.start !== null && drag.isHeld) void workspace.desktop.startDrag(drag.start);
  };
  const prepare = async (picture: HTMLImageElement) => {
    if (!hasDocument(workspace)) return;
    const { signal } = drag.stop;
    const [token, icon] = await Promise.all([fileToDrag(workspace, drag.task, signal), dragIcon(picture)]);
    if (signal.aborted || token === null || icon === null) return;
    drag.start = { token, icon };
    begin();
  };
  return {
    title: dragOutWords.hint,
    onPointerDown: ({ currentTarget }) => {
      window.addEventListener('pointerup', () => letGo(drag), { once: true });
      if (drag.start === null) void prepare(currentTarget);
    },
    onDragStart: (event) => {
      event.preventDefault();
      drag.isHeld = true;
      begin();
    },
  };
}

/** A drag of what `task` writes. */
interface Drag {
  readonly task: ExportTask;
  readonly stop: AbortController;
  /** Null until the file is there. */
  start: DragStart | null;
  /** Whether the pointer has begun to drag, and is still down. */
  isHeld: boolean;
}

function dragOf(task: ExportTask): Drag {
  return { task, stop: new AbortController(), start: null, isHeld: false };
}

function letGo(drag: Drag): void {
  drag.isHeld = false;
}
