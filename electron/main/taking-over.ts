import { dialog } from 'electron';
import { hostWords as words } from '#shared/words/host';
import { contentsOfDraft, contentsOfFile, plainContents } from './contents';
import type { Contents, DocumentWindow } from './document-window';
import type { Host } from './host';

/** What a new window gets in the place of one whose page has crashed; nothing if the person has had enough. */
export async function contentsAfterCrash(host: Host, dead: DocumentWindow): Promise<Contents | undefined> {
  // A page that did not live long enough to ask for its map would hardly do so in a new window.
  const goOn = dead.ready || (await wantsAnotherTry(dead));
  return goOn ? whatIsLeft(host, dead) : undefined;
}

/** The kept draft, else the file as it is on disk, else what the window was opened for. */
export async function whatIsLeft(host: Host, { contents }: DocumentWindow): Promise<Contents> {
  if (contents.draft !== null) return contentsOfDraft(host, contents.draft);
  if (contents.file === null) return contents;
  const again = await contentsOfFile(host, contents.file.path);
  return again.ok ? again.value : plainContents({ kind: 'problem', problem: again.problem });
}

async function wantsAnotherTry({ window }: DocumentWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: words.crashed.message,
    detail: words.crashed.detail,
    buttons: [words.crashed.tryAgain, words.closeIt],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  return response === 0;
}
