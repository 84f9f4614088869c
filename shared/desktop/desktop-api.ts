import type { Result } from '#shared/result';
import type { MenuItem } from './menu-item';
import type { PrintOutcome, PrintRequest } from './printing';
import type { Question } from './question';
import type { Settings } from './settings';

/**
 * Everything that crosses the bridge between a window and its host. Requests and answers are plain data,
 * checked on arrival by the host. A window never names a path: it holds tokens for files that a person
 * chose, and the host keeps what each token stands for.
 */
export interface DesktopApi {
  /** Facts of the machine, known at once. */
  readonly platform: 'darwin' | 'linux' | 'win32' | 'other';
  /** What this window was opened for. Asked once, when the page is ready. */
  opening(): Promise<Opening>;
  /** What the start screen offers. */
  welcome(): Promise<Welcome>;

  /** Shows the system's open dialog. A map opens here when `here` says so, else in a window of its own. */
  openByDialog(here: boolean): Promise<OpenOutcome>;
  openRecent(token: FileToken, here: boolean): Promise<OpenOutcome>;
  openSample(id: string, here: boolean): Promise<OpenOutcome>;
  /** Takes up unsaved work that an earlier run left; from then on it is the draft of the window that shows it. */
  openDraft(id: string, here: boolean): Promise<OpenOutcome>;
  /** Throws away unsaved work that an earlier run left. */
  forgetDraft(id: string): Promise<void>;
  /** A file that was dropped on the window. */
  openDropped(file: PageFile, here: boolean): Promise<OpenOutcome>;
  /** Shows the system's open dialog for files of other programs, by their extensions, and reads them; shown as `openByDialog` does. */
  importByDialog(extensions: readonly string[], here: boolean): Promise<OpenOutcome>;
  /** The same of files that were dropped on the window. */
  importDropped(files: readonly PageFile[], here: boolean): Promise<OpenOutcome>;
  /** A further window with the start screen, with an empty map, or with the guide through a first one. */
  newWindow(opening: 'start' | 'empty' | 'guide'): Promise<void>;

  /** A part of what came as a `Parcel`, from this byte on. */
  fetchPart(parcel: string, from: number): Promise<Uint8Array>;
  /** Hands over a piece of a text that is kept or saved after this, and answers its name in `SentText.pieces`. */
  sendPiece(piece: string): Promise<string>;

  /** Rejects, as `saveByDialog` and `keepDraft` do, where the host lacks a piece: then nothing was changed. */
  save(request: SaveRequest): Promise<Result<SavedFile, SaveProblem>>;
  saveByDialog(request: SaveByDialogRequest): Promise<Result<SavedFile, SaveProblem>>;
  /** Shows the system's open dialog for a file that is to become a source, and reads it. */
  chooseSource(): Promise<SourceOutcome>;
  /** Where a file that was dropped lies, if in the folder of this window's map or below; as `SourceFile.file`. */
  pathBesideMap(file: PageFile): Promise<string | null>;
  /** Reads the file of a token again. */
  reread(token: FileToken): Promise<Result<OpenedFile, OpenProblem>>;
  /** Writes an exported picture or text where the person says. */
  exportByDialog(request: ExportRequest): Promise<Result<SavedFile, SaveProblem>>;
  /** Writes it to a file that it was written to before. */
  exportAgain(request: ExportAgainRequest): Promise<Result<SavedFile, SaveProblem>>;
  /** Prints this window on a printer that the person chooses in the system's dialog. */
  print(request: PrintRequest): Promise<PrintOutcome>;

  /** Asks for files of references and reads them; none where the person chose none. */
  chooseReferences(): Promise<readonly Result<ChosenReferences, OpenProblem>[]>;

  /** Keeps what is unsaved in case the program ends without asking. `null` forgets it. */
  keepDraft(draft: Draft | null): Promise<void>;
  /** Title of the window and whether closing it must ask. */
  setWindowState(state: WindowState): Promise<void>;
  setMenu(menu: readonly MenuItem[]): Promise<void>;
  setSettings(settings: Settings): Promise<void>;
  /** Answers a `close-asked`: whether the window may go. */
  answerClose(mayClose: boolean): Promise<void>;
  /** Asks in the system's own dialog; the answer is the index of the button. */
  ask(question: Question): Promise<number>;
  copyText(text: string): Promise<void>;
  /** A picture as PNG bytes, in place of what was on the clipboard. */
  copyPicture(png: Uint8Array): Promise<void>;
  /**
   * Does in the window what the system's own keys do: a text field with the focus takes it, and the page hears of it as
   * a `cut`, `copy` or `paste` event, the only place where it may read and write all flavours of the clipboard.
   */
  pressClipboardKey(key: ClipboardKey): Promise<void>;

  /** Calls `listener` for each thing the host says, until the returned function is called. */
  listen(listener: (message: HostMessage) => void): () => void;
}

/** The DOM's `File`. What its path is, only the preload script can tell. */
export interface PageFile {
  readonly name: string;
  readonly size: number;
}

export type FileToken = string;

/** A file that a person chose, as its text. */
export interface OpenedFile {
  readonly token: FileToken;
  /** File name with extension. */
  readonly name: string;
  /** The folder for people to read, such as "~/maps"; never used to find the file. */
  readonly folder: string;
  /** Not decoded: whether these bytes are a map is for the window to say. */
  readonly bytes: Uint8Array | Parcel;
  /** What the file was when it was read; sent back with a save so that a change in between is noticed. */
  readonly stamp: FileStamp;
  readonly writable: boolean;
}

/** So many bytes that a window would stop while it is given them at once: it fetches them part by part, and only once. */
export interface Parcel {
  readonly parcel: string;
  /** In bytes. */
  readonly size: number;
}

/** The text of a map on its way to the host: what is long in it was sent before, and is sent again only when it changes. */
export interface SentText {
  readonly text: string;
  /** In their order. Each belongs into `text` at a place in UTF-16 code units. */
  readonly pieces?: readonly PlacedPiece[];
}

export interface PlacedPiece {
  readonly at: number;
  readonly name: string;
}

/** "sha256:…" of the bytes on disk. */
export type FileStamp = string;

export type Opening =
  | { readonly kind: 'start' }
  | { readonly kind: 'empty' }
  /** An empty map, and a guide through making the first one. */
  | { readonly kind: 'guide' }
  | { readonly kind: 'file'; readonly file: OpenedFile; readonly draft?: OpenedDraft }
  | { readonly kind: 'sample'; readonly sample: SampleText }
  | { readonly kind: 'draft'; readonly draft: OpenedDraft }
  /** Files of other programs, that together make one map. */
  | { readonly kind: 'import'; readonly files: readonly ImportFile[] }
  | { readonly kind: 'problem'; readonly problem: OpenProblem };

export type OpenOutcome =
  | { readonly kind: 'here'; readonly opening: Opening }
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'problem'; readonly problem: OpenProblem };

/** Why a file could not be read; worded by `open-problem.ts`. */
export interface OpenProblem {
  readonly kind: 'missing' | 'directory' | 'unreadable' | 'too-large' | 'failed';
  readonly name: string;
  readonly folder: string;
  /** The system's own code, such as EACCES, where there is one. */
  readonly code?: string;
}

export type SourceOutcome =
  | { readonly kind: 'chosen'; readonly source: SourceFile }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'problem'; readonly problem: OpenProblem };

/** A file that is to become a source. */
export interface SourceFile {
  /** File name with extension. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Its path from the folder of this window's map, with "/" between folders; absent where it lies elsewhere. */
  readonly file?: string;
}

/** A file of another program, by its name with extension. */
export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface SampleText {
  readonly id: string;
  readonly text: string;
}

export interface Welcome {
  readonly recents: readonly RecentFile[];
  readonly samples: readonly SampleInfo[];
  readonly drafts: readonly DraftInfo[];
  readonly settings: Settings;
  readonly version: string;
}

export interface RecentFile {
  readonly token: FileToken;
  readonly name: string;
  readonly folder: string;
  /** ISO time. */
  readonly openedAt: string;
}

export interface SampleInfo {
  readonly id: string;
  readonly title: string;
}

export interface SaveRequest extends SentText {
  readonly token: FileToken;
  /** The stamp the map was read or last saved with; `'overwrite'` once the person has agreed to lose what is on disk. */
  readonly expected: FileStamp | 'overwrite';
}

export interface SaveByDialogRequest extends SentText {
  /** Without folder. */
  readonly suggestedName: string;
}

export interface SavedFile {
  readonly token: FileToken;
  readonly name: string;
  readonly folder: string;
  readonly stamp: FileStamp;
}

export interface SaveProblem {
  readonly kind:
    | 'cancelled'
    | 'changed-on-disk'
    | 'deleted-on-disk'
    | 'read-only'
    | 'full'
    | 'no-folder'
    | 'open-elsewhere'
    | 'failed';
  readonly name: string;
  readonly folder: string;
  readonly code?: string;
}

export interface ExportRequest {
  readonly suggestedName: string;
  readonly label: string;
  readonly extension: string;
  readonly content: string | Uint8Array;
}

export interface ExportAgainRequest {
  readonly token: FileToken;
  /** As in `SaveRequest`. */
  readonly expected: FileStamp | 'overwrite';
  readonly content: string | Uint8Array;
}

/** A file that a person chose to bring references from. */
export interface ChosenReferences {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Work that was not saved, as it goes to the host. */
export interface Draft extends DraftInfo, SentText {}

/** The same as it comes back. */
export interface OpenedDraft extends DraftInfo {
  readonly bytes: Uint8Array | Parcel;
}

export interface DraftInfo {
  /** Letters, digits, `-` and `_`. */
  readonly id: string;
  readonly title: string;
  /** Absent for a map that has no file yet. */
  readonly file?: {
    readonly token: FileToken;
    readonly name: string;
    readonly folder: string;
    readonly stamp: FileStamp;
  };
  /** ISO time. */
  readonly keptAt: string;
}

export interface WindowState {
  readonly title: string;
  /** Whether the window shows a map. One that does not may be given the next file that is opened. */
  readonly hasMap: boolean;
  readonly dirty: boolean;
}

export type ClipboardKey = 'cut' | 'copy' | 'paste';

export type HostMessage =
  | { readonly kind: 'command'; readonly id: string }
  /** The person wants the window gone; the page answers with `answerClose`. */
  | { readonly kind: 'close-asked' }
  /** Another window or a second launch wants this file shown here (the window has no map of its own). */
  | { readonly kind: 'open'; readonly opening: Opening }
  /** The file of this window is not what it was: noticed when the window got the focus. */
  | { readonly kind: 'file-changed'; readonly token: FileToken }
  | { readonly kind: 'welcome-changed'; readonly welcome: Welcome };
