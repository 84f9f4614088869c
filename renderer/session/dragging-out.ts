import type { FileToken } from '#shared/desktop/desktop-api';
import { exporterOf } from '#shared/exchange/exporters';
import type { ExportTask } from '../engines/exporting';
import type { DocumentWorkspace } from '../workspace';
import { fileNameFor } from './saving';
import { titleOf } from './window-title';

/** A file of what would be exported, ready to be dragged out; null where it was given up or cannot be written. */
export async function fileToDrag(
  { document, desktop, writeExport }: DocumentWorkspace,
  task: ExportTask,
  signal: AbortSignal,
): Promise<FileToken | null> {
  const content = await writeExport(task, signal);
  if (!content?.ok) return null;
  const [extension = ''] = exporterOf(task.format).extensions;
  const name = `${fileNameFor(titleOf(document.getState()))}.${extension}`;
  return desktop.readyDrag({ name, content: content.value }).catch(() => null);
}
