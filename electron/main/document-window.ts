import type { BrowserWindow, Menu } from 'electron';
import type { FileStamp, HostMessage, Opening } from '#shared/desktop/desktop-api';
import { hostChannel } from '#shared/desktop/requests';
import type { KeptDraft } from '../disk/drafts';
import type { Pieces } from '../disk/sent-text';

/** A window and the one document it shows. */
export interface DocumentWindow {
  readonly window: BrowserWindow;
  contents: Contents;
  /** Settles when `contents` are what the window was opened for. */
  readonly filled: Promise<void>;
  /** What the page says of itself. */
  hasMap: boolean;
  dirty: boolean;
  /** Pieces of texts that the page has sent, to be kept or saved. */
  pieces: Pieces;
  menu: Menu | null;
  /** Requests whose answer the page waits for, such as a question to the person. */
  waiting: number;
  /** Whether the page has asked what it was opened for, so that there is somebody to talk to. */
  ready: boolean;
  /** Takes the page's answer to `close-asked`. */
  answerClose: ((mayClose: boolean) => void) | null;
}

/** What a window is for. */
export interface Contents {
  /** As the page is told of it when it asks for the first time. */
  readonly opening: Opening;
  readonly file: HeldFile | null;
  readonly draft: KeptDraft | null;
}

export interface HeldFile {
  /** As the person named it. */
  readonly path: string;
  /** The same without links: what tells whether two windows hold one file. */
  readonly real: string;
  /** What the window has seen of it last. */
  readonly stamp: FileStamp;
  readonly size: number;
  readonly modified: number;
}

export function tell({ window }: DocumentWindow, message: HostMessage): void {
  if (!window.isDestroyed()) window.webContents.send(hostChannel, message);
}

export function bringToFront({ window }: DocumentWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/** Open windows, the one in front last. */
export type Windows = ReadonlySet<DocumentWindow>;

export function frontWindow(windows: Windows): DocumentWindow | undefined {
  return [...windows].at(-1);
}

/** A window that was given nothing and shows no map, and so can be given one. */
export function freeWindow(windows: Windows): DocumentWindow | undefined {
  return [...windows]
    .reverse()
    .find(({ ready, hasMap, contents }) => ready && !hasMap && isNothing(contents));
}

export function windowWithFile(windows: Windows, real: string): DocumentWindow | undefined {
  return [...windows].find(({ contents }) => contents.file?.real === real);
}

function isNothing({ file, draft }: Contents): boolean {
  return file === null && draft === null;
}
