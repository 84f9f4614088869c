import type { WrittenReferences } from '#shared/bibliography/write-references';
import type { Workspace } from '../workspace';

/**
 * Puts rich and plain text on the clipboard. As everywhere here by an event of the clipboard, which this once answers
 * before anybody else can.
 */
export async function copyRich(
  { desktop }: Pick<Workspace, 'desktop'>,
  { text, html }: WrittenReferences,
): Promise<void> {
  let answered: (isTaken: boolean) => void = () => {};
  const taken = new Promise<boolean>((resolve) => {
    answered = resolve;
  });
  const answer = (event: ClipboardEvent) => {
    if (event.clipboardData === null) return;
    event.clipboardData.setData('text/html', html);
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    answered(true);
  };
  window.addEventListener('copy', answer, { capture: true, once: true });
  await desktop.pressClipboardKey('copy');
  // A window without the focus hears of no event: then the plain text has to do.
  const timeout = setTimeout(() => answered(false), 1000);
  const isTaken = await taken;
  clearTimeout(timeout);
  window.removeEventListener('copy', answer, { capture: true });
  if (!isTaken) await desktop.copyText(text);
}
