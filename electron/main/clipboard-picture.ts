import { ClipboardItem, clipboard, nativeImage } from 'electron';

/** Puts a PNG picture on the clipboard, in place of what was there. Throws on bytes that are none. */
export async function copyPicture(png: Uint8Array): Promise<void> {
  const bytes = Buffer.from(png);
  const picture = nativeImage.createFromBuffer(bytes);
  if (picture.isEmpty()) throw new Error('“copy-picture” was refused: these bytes are no PNG picture.');
  // Since Electron 45 the clipboard takes items by type; before, it had a call for each type.
  if ('writeImage' in clipboard && typeof clipboard.writeImage === 'function') clipboard.writeImage(picture);
  else await clipboard.write([new ClipboardItem({ 'image/png': new Blob([bytes], { type: 'image/png' }) })]);
}
