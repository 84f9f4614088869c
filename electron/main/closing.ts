import { app, dialog } from 'electron';
import { hostWords as words } from '#shared/words/host';
import type { WindowPlace } from '../disk/settings';
import { bringToFront, type DocumentWindow, tell } from './document-window';
import type { Host } from './host';
import { tellWelcome } from './welcome';

/** In milliseconds; a page that is alive answers or asks the person in a fraction of this. */
const patience = 4_000;

/** Asks the page of a window whether it may go, and lets it go if so. Answers whether it went. */
export async function askToClose(host: Host, own: DocumentWindow): Promise<boolean> {
  if (own.answerClose !== null) return false; // It is being asked already.
  const verdict = await verdictOf(own);
  if (verdict === 'stay' || own.window.isDestroyed()) return false;
  host.windows.delete(own); // From here on it is not heard any more.
  // What the page let go is settled; of what was forced to go, the draft stays to be offered again.
  const { draft } = own.contents;
  if (verdict === 'go' && draft !== null) await host.drafts.forget(draft.id);
  await host.settings.change({ window: placeOf(own) });
  await tellWelcome(host);
  own.window.destroy();
  return true;
}

function placeOf({ window }: DocumentWindow): WindowPlace {
  return { ...window.getNormalBounds(), maximized: window.isMaximized() };
}

/** Closes every window, asking each in turn, and ends the program unless one of them is to stay. */
export async function quit(host: Host): Promise<void> {
  for (const own of [...host.windows].reverse()) {
    if (own.dirty) bringToFront(own);
    if (own.ready && !(await askToClose(host, own))) return;
  }
  app.exit();
}

type Verdict = 'go' | 'stay' | 'force';

async function verdictOf(own: DocumentWindow): Promise<Verdict> {
  const answer = new Promise<Verdict>((resolve) => {
    own.answerClose = (mayClose) => resolve(mayClose ? 'go' : 'stay');
  });
  tell(own, { kind: 'close-asked' });
  const silence = new AbortController();
  const verdict = await Promise.race([answer, verdictOfPerson(own, silence.signal)]);
  silence.abort();
  own.answerClose = null;
  return verdict;
}

/** Asks the person, once the page has been silent for too long while it waits for nobody. */
async function verdictOfPerson(own: DocumentWindow, signal: AbortSignal): Promise<Verdict> {
  do await pause(patience, signal);
  while (own.waiting > 0);
  const { response } = await dialog.showMessageBox(own.window, {
    type: 'warning',
    message: words.silent.message,
    detail: words.silent.detail,
    buttons: [words.closeIt, words.silent.wait],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  return response === 0 ? 'force' : 'stay';
}

/** Never ends once `signal` is aborted: then nobody waits for it any more. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => clearTimeout(timer));
  });
}
