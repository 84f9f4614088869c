import type { ClipboardKey } from '#shared/desktop/desktop-api';
import { menuWords } from '#shared/words/menus';
import { type DocumentWorkspace, hasDocument, type Workspace } from './workspace';

export const menus = ['file', 'edit', 'add', 'view', 'audit', 'help'] as const;
export type MenuId = (typeof menus)[number];

/** As they read in the menu bar; "&" stands before the letter that opens the menu. */
export const menuTitles: Readonly<Record<MenuId, string>> = menuWords;

export function plainMenuTitle(menu: MenuId): string {
  return menuTitles[menu].replace('&', '');
}

/** Something a person can do, defined once: menu, palette, shortcut, toolbar and context menu all come from here. */
export interface Command {
  readonly id: string;
  /** In menu, palette and help, with "…" where a question follows. */
  readonly title: string;
  /** As it reads now, where the title depends on what would happen ("Undo move 3 nodes"). */
  readonly titleNow?: (workspace: Workspace) => string;
  /** One sentence for tooltips and help. */
  readonly hint: string;
  readonly menu: MenuId;
  /** Commands of one menu with the same group stand together between lines. */
  readonly group: string;
  /** Such as "Mod+Shift+S" (Mod is Ctrl, or Cmd on a Mac); the first is the one that is shown. */
  readonly shortcuts: readonly string[];
  /** Whether the shortcut also works while a text field has the focus. */
  readonly inText: boolean;
  /**
   * Its keys and its place in the menu are the system's: a text field with the focus takes them, and everything
   * else hears of them as an event of the clipboard.
   */
  readonly systemKey?: ClipboardKey;
  /** On the context menu of these things. */
  readonly context: readonly ContextPlace[];
  readonly enabled: (workspace: Workspace) => boolean;
  readonly checked?: (workspace: Workspace) => boolean;
  readonly run: (workspace: Workspace) => void | Promise<void>;
}

export type ContextPlace = 'node' | 'relation' | 'canvas' | 'passage';

type Draft = Pick<Command, 'id' | 'title' | 'hint' | 'menu' | 'group'> &
  Partial<Pick<Command, 'titleNow' | 'shortcuts' | 'inText' | 'systemKey' | 'context' | 'checked'>>;

type WindowCommandDraft = Draft & {
  readonly enabled?: (workspace: Workspace) => boolean;
  readonly run: (workspace: Workspace) => void | Promise<void>;
};

type DocumentCommandDraft = Draft & {
  readonly enabled?: (workspace: DocumentWorkspace) => boolean;
  readonly run: (workspace: DocumentWorkspace) => void | Promise<void>;
};

const defaults = { shortcuts: [], inText: false, context: [] };

/** A command that works with or without an open map. */
export function defineWindowCommand(draft: WindowCommandDraft): Command {
  return { ...defaults, enabled: () => true, ...draft };
}

/** A command that needs an open map, and is greyed out without one. */
export function defineCommand({ enabled = () => true, run, ...draft }: DocumentCommandDraft): Command {
  return {
    ...defaults,
    ...draft,
    enabled: (workspace) => hasDocument(workspace) && enabled(workspace),
    run: (workspace) => (hasDocument(workspace) ? run(workspace) : undefined),
  };
}
