import { mkdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { nativeImage } from 'electron';
import type { FileToken } from '#shared/desktop/desktop-api';
import type { DragFile, DragStart } from '#shared/desktop/dragging-out';
import { writeFile } from '../disk/write-file';
import type { DocumentWindow } from './document-window';
import type { Host } from './host';
import { bytesOf } from './sent-content';

function folderOf({ folders }: Host): string {
  return join(folders.userData, 'dragged');
}

/** What was dragged in an earlier run is with whoever took it; what a program still holds goes another time. */
export async function clearDragged(host: Host): Promise<void> {
  await rm(folderOf(host), { recursive: true, force: true }).catch(() => undefined);
}

/** Other programs are given files, not bytes: so what is to be dragged is written first. */
export async function readyDrag(host: Host, { name, content }: DragFile): Promise<FileToken> {
  const folder = folderOf(host);
  await mkdir(folder, { recursive: true });
  const path = join(folder, basename(name));
  const written = await writeFile(host.disk, path, bytesOf(content), 'overwrite');
  if (!written.ok)
    throw new Error(`The file could not be written (${written.problem.code ?? written.problem.kind}).`);
  return host.tokens.tokenOf(path);
}

/** The system has the pointer until the file is dropped. */
export function startDrag(host: Host, { window }: DocumentWindow, { token, icon }: DragStart): void {
  const file = host.tokens.pathOf(token);
  window.webContents.startDrag({ file, icon: nativeImage.createFromBuffer(Buffer.from(icon)) });
}
