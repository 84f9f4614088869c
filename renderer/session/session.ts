import { createStore } from 'zustand/vanilla';
import type { HostMessage, Opening } from '#shared/desktop/desktop-api';
import type { ThemeId } from '#shared/drawing/theme';
import type { CanvasHandle } from '../canvas-handle';
import type { Command } from '../command';
import type { ImportOpening } from '../engines/importing';
import { createDocument, type DocumentStore } from '../store/document-store';
import { createUi, type UiStore } from '../store/ui-store';
import type { Workspace } from '../workspace';
import { mayClose } from './closing';
import { keepDrafts } from './drafts';
import { followKeymap } from './follow-keymap';
import { followTexts } from './hashing-texts';
import { followJudging } from './judging';
import { followMenu } from './native-menu';
import { readOpening } from './opening';
import { runCommand } from './run-command';
import { askToReload } from './saving';
import { createSendMap } from './sending';
import { followShown } from './shown';
import { followTheme } from './theme';
import { followTitle } from './window-title';

/** The life of one window: what it shows, and what keeps running beside it. */
export interface Session {
  readonly ui: UiStore;
  readonly workspace: () => Workspace;
  /** Calls `listener` when the window shows something else. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly mountCanvas: (canvas: CanvasHandle | null) => void;
  /** Settles when what the window was opened for can be drawn. */
  readonly start: () => Promise<void>;
}

export interface SessionParts
  extends Pick<
    Workspace,
    | 'desktop'
    | 'layoutEngine'
    | 'cancelLayout'
    | 'takeIn'
    | 'importFiles'
    | 'writeExport'
    | 'drawPreview'
    | 'decodeLarge'
    | 'clock'
    | 'randomBytes'
  > {
  readonly commands: readonly Command[];
  readonly systemTheme: ThemeId;
}

export function createSession({ commands, systemTheme, ...parts }: SessionParts): Session {
  const { desktop, randomBytes } = parts;
  const ui = createUi(systemTheme);
  const sendMap = createSendMap(desktop);
  let canvas: CanvasHandle | null = null;
  const workspaceWith = (document: DocumentStore | null): Workspace => ({
    ...parts,
    sendMap,
    ui,
    document,
    get canvas() {
      return canvas;
    },
    receive,
  });
  const store = createStore(() => ({ workspace: workspaceWith(null) }));
  const workspace = () => store.getState().workspace;
  let stopFollowing = () => {};
  /** What is being read. */
  let awaited: Opening | ImportOpening | null = null;

  function follow() {
    stopFollowing();
    const menu = (now: Workspace) => followMenu(commands, now);
    const following = [followShown, followTitle, keepDrafts, followTexts, followJudging, menu];
    const stops = following.map((start) => start(workspace()));
    stopFollowing = () => {
      for (const stop of stops) stop();
    };
  }

  async function receive(opening: Opening | ImportOpening): Promise<void> {
    // While a large map is read, the window is taken; only what the host opened here after it takes its place.
    if (awaited !== null && (opening.kind === 'empty' || opening.kind === 'guide')) return;
    awaited = opening;
    const opened = await readOpening({ ...parts, ui }, opening);
    if (awaited !== opening) return;
    awaited = null;
    if (opened.kind === 'start') return;
    ui.tell(opened.kind === 'problem' ? opened.notice : null);
    if (opened.kind === 'problem') return;
    if (opened.kind === 'columns') return ui.set({ table: opened.table, overlay: 'choose-columns' });
    const { map, file, unsaved, imported = null } = opened;
    ui.set({
      openSource: null,
      reading: null,
      passage: null,
      dropped: null,
      imported,
      overlay: imported !== null && imported.losses.length > 0 ? 'import-report' : null,
      guide: opening.kind === 'guide' ? 0 : null,
    });
    const { audit: judgedBy } = ui.getState().settings;
    const document = createDocument({ map, file, unsaved, judgedBy, randomBytes });
    store.setState({ workspace: workspaceWith(document) });
    follow();
  }

  async function hear(message: HostMessage): Promise<void> {
    switch (message.kind) {
      case 'command': {
        const command = commands.find(({ id }) => id === message.id);
        return command && runCommand(command, workspace());
      }
      case 'close-asked':
        return desktop.answerClose(await mayClose(workspace()));
      case 'open':
        return receive(message.opening);
      case 'file-changed':
        return askToReload(workspace());
      case 'welcome-changed':
        return ui.set({ welcome: message.welcome, settings: message.welcome.settings });
      default:
        return message satisfies never;
    }
  }

  return {
    ui,
    workspace,
    subscribe: store.subscribe,
    mountCanvas: (mounted) => {
      canvas = mounted;
    },
    start: async () => {
      desktop.listen((message) => void hear(message));
      const welcome = desktop.welcome().then((now) => ui.set({ welcome: now, settings: now.settings }));
      const opening = await desktop.opening();
      // A map needs nothing of what the start screen offers.
      if (opening.kind === 'start') await welcome;
      followTheme(ui);
      followKeymap(commands, { ui, desktop });
      const received = receive(opening);
      // An import may take its time, which is told on the start screen.
      if (opening.kind !== 'import') await received;
      if (workspace().document === null) follow();
    },
  };
}
