import type { Result } from '../result';
import type {
  ChosenReferences,
  ClipboardKey,
  Draft,
  ExportAgainRequest,
  ExportRequest,
  FileToken,
  OpenedFile,
  Opening,
  OpenOutcome,
  OpenProblem,
  SaveByDialogRequest,
  SavedFile,
  SaveProblem,
  SaveRequest,
  SourceOutcome,
  Welcome,
  WindowState,
} from './desktop-api';
import type { MenuItem } from './menu-item';
import type { PrintOutcome, PrintRequest } from './printing';
import type { Question } from './question';
import type { Settings } from './settings';

/** The calls of `DesktopApi` as they cross the bridge: one message each, one answer. */
export interface Requests {
  readonly opening: Call<null, Opening>;
  readonly welcome: Call<null, Welcome>;
  readonly 'open-by-dialog': Call<{ readonly here: boolean }, OpenOutcome>;
  readonly 'open-recent': Call<{ readonly token: FileToken; readonly here: boolean }, OpenOutcome>;
  readonly 'open-sample': Call<{ readonly id: string; readonly here: boolean }, OpenOutcome>;
  readonly 'open-draft': Call<{ readonly id: string; readonly here: boolean }, OpenOutcome>;
  readonly 'forget-draft': Call<{ readonly id: string }, void>;
  /** The path is read from the dropped file by the preload script; the page never sees it. Empty for what is no file on disk. */
  readonly 'open-dropped': Call<
    { readonly path: string; readonly name: string; readonly here: boolean },
    OpenOutcome
  >;
  readonly 'import-by-dialog': Call<
    { readonly extensions: readonly string[]; readonly here: boolean },
    OpenOutcome
  >;
  /** Paths as in `open-dropped`. */
  readonly 'import-dropped': Call<
    { readonly files: readonly DroppedFile[]; readonly here: boolean },
    OpenOutcome
  >;
  readonly 'new-window': Call<{ readonly opening: 'start' | 'empty' | 'guide' }, void>;
  readonly 'fetch-part': Call<{ readonly parcel: string; readonly from: number }, Uint8Array>;
  readonly 'send-piece': Call<{ readonly piece: string }, string>;
  readonly save: Call<SaveRequest, Result<SavedFile, SaveProblem>>;
  readonly 'save-by-dialog': Call<SaveByDialogRequest, Result<SavedFile, SaveProblem>>;
  readonly 'choose-source': Call<null, SourceOutcome>;
  /** The path as in `open-dropped`. */
  readonly 'path-beside-map': Call<{ readonly path: string }, string | null>;
  readonly reread: Call<{ readonly token: FileToken }, Result<OpenedFile, OpenProblem>>;
  readonly 'export-by-dialog': Call<ExportRequest, Result<SavedFile, SaveProblem>>;
  readonly 'export-again': Call<ExportAgainRequest, Result<SavedFile, SaveProblem>>;
  readonly print: Call<PrintRequest, PrintOutcome>;
  readonly 'choose-references': Call<null, readonly Result<ChosenReferences, OpenProblem>[]>;
  readonly 'keep-draft': Call<{ readonly draft: Draft | null }, void>;
  readonly 'set-window-state': Call<WindowState, void>;
  readonly 'set-menu': Call<{ readonly menu: readonly MenuItem[] }, void>;
  readonly 'set-settings': Call<Settings, void>;
  readonly 'answer-close': Call<{ readonly mayClose: boolean }, void>;
  readonly ask: Call<Question, number>;
  readonly 'copy-text': Call<{ readonly text: string }, void>;
  readonly 'copy-picture': Call<{ readonly png: Uint8Array }, void>;
  readonly 'press-clipboard-key': Call<{ readonly key: ClipboardKey }, void>;
}

export interface DroppedFile {
  readonly path: string;
  readonly name: string;
}

interface Call<Message, Answer> {
  readonly message: Message;
  readonly answer: Answer;
}

export type Channel = keyof Requests;
export type MessageOf<C extends Channel> = Requests[C]['message'];
export type AnswerOf<C extends Channel> = Requests[C]['answer'];

/** The one channel on which the host speaks by itself; it carries a `HostMessage`. */
export const hostChannel = 'host';
