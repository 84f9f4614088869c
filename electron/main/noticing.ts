import { stampOf } from '../disk/stamp';
import { type DocumentWindow, tell } from './document-window';
import type { Host } from './host';

/**
 * Looks whether the file of a window is still what the window has seen of it, and tells the page once if it
 * is not. A file that is gone is not told of here: there is nothing to reload, and saving will say so.
 */
export async function noticeChange({ disk, tokens }: Host, own: DocumentWindow): Promise<void> {
  const { file } = own.contents;
  if (file === null) return;
  const facts = await disk.stat(file.path).catch(() => undefined);
  if (facts === undefined || (facts.size === file.size && facts.modified === file.modified)) return;
  const bytes = await disk.read(file.path).catch(() => undefined);
  if (bytes === undefined || own.contents.file !== file) return;
  const { size, modified } = facts;
  const stamp = stampOf(bytes);
  own.contents = { ...own.contents, file: { ...file, size, modified, stamp } };
  if (stamp !== file.stamp) tell(own, { kind: 'file-changed', token: tokens.tokenOf(file.path) });
}
