import type { ElectronApplication } from '@playwright/test';

// Electron before 45 has a call for each type, later ones take and give items by type: tests run on both.

/** Puts text, and perhaps rich text, on the clipboard of the system, as another program does. */
export async function copiedElsewhere(
  app: ElectronApplication,
  content: { readonly text: string; readonly html?: string },
): Promise<void> {
  await app.evaluate(async ({ clipboard, ClipboardItem }, { text, html }) => {
    if ('writeHTML' in clipboard) return Reflect.apply(clipboard.write, clipboard, [{ text, html }]);
    const types = { 'text/plain': text, ...(html !== undefined && { 'text/html': html }) };
    return clipboard.write([new ClipboardItem(types)]);
  }, content);
}

export function clipboardText(app: ElectronApplication): Promise<string> {
  return app.evaluate(({ clipboard }) => clipboard.readText());
}

/** Bytes of the picture on the clipboard; 0 where there is none. */
export function clipboardPictureSize(app: ElectronApplication): Promise<number> {
  return app.evaluate(async ({ clipboard }) => {
    if ('readImage' in clipboard && typeof clipboard.readImage === 'function')
      return clipboard.readImage().toPNG().length;
    const items = await clipboard.read();
    const blobs = items.flatMap((item) =>
      item.types.includes('image/png') ? [item.getType('image/png')] : [],
    );
    return (await blobs[0])?.size ?? 0;
  });
}
