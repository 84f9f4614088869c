import { createStore } from 'zustand/vanilla';
import type { ReferenceText } from '#shared/bibliography/gather-references';
import type { Welcome } from '#shared/desktop/desktop-api';
import type { Settings } from '#shared/desktop/settings';
import type { ColumnMapping } from '#shared/exchange/csv/columns';
import type { TablePreview } from '#shared/exchange/csv/table-preview';
import type { Loss } from '#shared/exchange/exporter';
import type { GivenFile } from '#shared/intake/taken-in';
import type { Span } from '#shared/quotes/anchor';
import type { Keymap } from '../keymap/keymap';

export type PanelId =
  | 'inspector'
  | 'audit'
  | 'legend'
  | 'outline'
  | 'minimap'
  | 'table'
  | 'source'
  | 'coverage'
  | 'what-if'
  | 'trace';
/** The two editors of a map. */
export type EditorId = 'canvas' | 'outline';
export type OverlayId =
  | 'palette'
  | 'import-report'
  | 'choose-columns'
  | 'shortcuts'
  | 'samples'
  | 'export'
  | 'print'
  | 'export-audit'
  | 'connect'
  | 'save-view'
  | 'views'
  | 'tags'
  | 'filter-by-tag'
  | 'import-references'
  | 'copy-bibliography'
  | 'review-quotes'
  | 'replace-text'
  | 'add-source'
  | 'what-if'
  | 'critical'
  | 'attacks-alone'
  | 'alternatives'
  | 'audit-settings'
  | 'about';

/** A file that was chosen or dropped, and where it lies, as in `Source.file`. */
export type ChosenFile = GivenFile & { readonly file?: string };

/** A sentence for the person, which stays until it is dismissed or replaced. */
export interface Notice {
  readonly tone: 'info' | 'problem';
  readonly title: string;
  readonly detail?: string;
}

/** The bar that finds, filters and replaces. */
export interface Find {
  readonly isOpen: boolean;
  readonly isReplacing: boolean;
  /** In the language of `shared/query`; kept while the bar is closed. */
  readonly query: string;
  /** How often the bar was asked for: each time it takes the keyboard. */
  readonly asked: number;
}

/** What the reader shows: a source, and the passage that it was asked for last. */
export interface Reading {
  /** Id of the source. */
  readonly source: string;
  /** In its stored text; null to stay where the reader is. */
  readonly span: Span | null;
  /** How often a passage was asked for: each time the reader goes there. */
  readonly asked: number;
}

/** A passage that is chosen in the reader, to be tied to the map. */
export interface Passage {
  /** Id of the source. */
  readonly source: string;
  /** In its stored text; never empty. */
  readonly span: Span;
}

/** The pane in which sources are read. */
export interface ReaderPane {
  /** In rem. */
  readonly width: number;
  /** It was asked for by the keyboard, and takes it as soon as it is drawn. */
  readonly wantsKeyboard: boolean;
}

/** How an import went. */
export interface ImportReport {
  /** Of the files. */
  readonly names: readonly string[];
  /** Of the format, as a menu shows it. */
  readonly label: string;
  readonly losses: readonly Loss[];
  /** Where it was a table: what its columns are can be said otherwise. */
  readonly table: TableInHand | null;
}

/** A table of which a person can say what its columns are. */
export interface TableInHand {
  readonly file: GivenFile;
  readonly preview: TablePreview;
  /** What was said before. */
  readonly columns: ColumnMapping | undefined;
}

export interface Busy {
  readonly text: string;
  /** From 0 to 1, once it is known. */
  readonly share?: number;
  /** What else is to be known of what is on the screen meanwhile. */
  readonly note?: string;
  readonly cancel: () => void;
}

/** The state of one window, apart from its document. */
export interface UiState {
  readonly settings: Settings;
  /** What follows from the settings for the keys of commands; `session/follow-keymap.ts` keeps it up to date. */
  readonly keymap: Keymap;
  /** What the system prefers; decides where the setting says "system". */
  readonly systemTheme: 'light' | 'dark';
  readonly welcome: Welcome | null;
  /** The list that made room for the one of what-if, and comes back when that is over. */
  readonly madeRoom: PanelId | null;
  readonly panels: ReadonlySet<PanelId>;
  /** Where the person works: there statements are written, and the focus stays there. */
  readonly editor: EditorId;
  readonly overlay: OverlayId | null;
  readonly notice: Notice | null;
  readonly find: Find;
  /** How many steps of the guide through a first map are done; null without a guide. */
  readonly guide: number | null;
  /** The source whose fields are open in the inspector. */
  readonly openSource: string | null;
  /** Null until a source was read. */
  readonly reading: Reading | null;
  /** References that were pasted on the map or dropped on the window, for the dialog that imports them. */
  readonly givenReferences: ReferenceText | null;
  /** Id of the node whose chain the panel shows; null until one was traced. */
  readonly tracing: string | null;
  /** What the map in this window was made of, for the dialog that tells what was lost on the way. */
  readonly imported: ImportReport | null;
  /** For the dialog that asks what its columns are. */
  readonly table: TableInHand | null;
  readonly passage: Passage | null;
  readonly reader: ReaderPane;
  /** The last thing said to screen readers; `count` makes the same words new. */
  readonly announcement: { readonly text: string; readonly count: number };
  /** A file that was dropped, for the dialog that adds a source to take up. */
  readonly dropped: ChosenFile | null;
  /** Long work in progress, with a way to stop it. */
  readonly busy: Busy | null;
}

export interface UiStore {
  readonly getState: () => UiState;
  readonly subscribe: (listener: (state: UiState, before: UiState) => void) => () => void;
  readonly set: (change: Partial<UiState>) => void;
  readonly togglePanel: (panel: PanelId) => void;
  readonly showPanel: (panel: PanelId) => void;
  readonly open: (overlay: OverlayId | null) => void;
  readonly tell: (notice: Notice | null) => void;
  readonly find: (change: Partial<Find>) => void;
  /** Shows a source in the reader, at a passage of it. */
  readonly read: (source: string, span?: Span | null) => void;
  /** Says a short sentence to screen readers, after what it tells of has happened. */
  readonly announce: (text: string) => void;
}

export function createUi(systemTheme: 'light' | 'dark'): UiStore {
  const store = createStore<UiState>(() => ({
    settings: { theme: 'system' },
    keymap: new Map(),
    systemTheme,
    welcome: null,
    madeRoom: null,
    panels: new Set<PanelId>(['inspector', 'audit', 'legend', 'minimap']),
    editor: 'canvas',
    overlay: null,
    notice: null,
    find: { isOpen: false, isReplacing: false, query: '', asked: 0 },
    guide: null,
    openSource: null,
    reading: null,
    givenReferences: null,
    tracing: null,
    imported: null,
    table: null,
    passage: null,
    reader: { width: 34, wantsKeyboard: false },
    announcement: { text: '', count: 0 },
    dropped: null,
    busy: null,
  }));
  const { getState, setState, subscribe } = store;
  return {
    getState,
    subscribe,
    set: (change) => setState(change),
    togglePanel: (panel) =>
      setState(({ panels }) => {
        const next = new Set(panels);
        return { panels: next.delete(panel) ? next : withPanel(panels, panel) };
      }),
    showPanel: (panel) =>
      setState(({ panels }) => (panels.has(panel) ? {} : { panels: withPanel(panels, panel) })),
    open: (overlay) => setState({ overlay }),
    tell: (notice) => setState({ notice }),
    find: (change) => setState(({ find }) => ({ find: { ...find, ...change } })),
    read: (source, span = null) =>
      setState(({ reading, panels }) => ({
        reading: { source, span, asked: (reading?.asked ?? 0) + 1 },
        panels: panels.has('source') ? panels : new Set([...panels, 'source']),
      })),
    announce: (text) =>
      setState(({ announcement }) => ({ announcement: { text, count: announcement.count + 1 } })),
  };
}

/** Lists that have their place beneath the inspector in turn: three panels at once leave room for none. */
export const inTurn: readonly PanelId[] = ['audit', 'coverage', 'what-if', 'trace'];

function withPanel(panels: ReadonlySet<PanelId>, panel: PanelId): ReadonlySet<PanelId> {
  const others = inTurn.includes(panel) ? inTurn.filter((each) => each !== panel) : [];
  return new Set([...panels, panel].filter((each) => !others.includes(each)));
}

export function isSnapping({ settings }: UiState): boolean {
  return settings.snapping ?? true;
}

export function themeOf({ settings, systemTheme }: UiState): 'light' | 'dark' {
  return settings.theme === 'system' ? systemTheme : settings.theme;
}
