import type { PrintOutcome, PrintRequest } from '#shared/desktop/printing';
import type { DocumentWindow } from './document-window';

/** Prints what the page shows to a printer, which for that time is only what is to be printed. */
export async function print(
  { window }: DocumentWindow,
  { width, height, isLandscape }: PrintRequest,
): Promise<PrintOutcome> {
  const { webContents } = window;
  // Without any, some systems show no dialog, and others one that cannot print.
  if ((await webContents.getPrintersAsync()).length === 0) return { kind: 'no-printer' };
  const options = {
    printBackground: true,
    margins: { marginType: 'none' },
    pageSize: { width, height },
    landscape: isLandscape,
  } as const;
  return new Promise((resolve) => {
    webContents.print(options, (isPrinted, reason) =>
      resolve(isPrinted ? { kind: 'printed' } : failure(reason)),
    );
  });
}

/** Chromium says it in words alone. */
function failure(reason: string): PrintOutcome {
  return /cancel/i.test(reason) ? { kind: 'cancelled' } : { kind: 'failed', reason };
}
