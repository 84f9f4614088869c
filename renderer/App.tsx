import { useSyncExternalStore } from 'react';
import { Announcer } from './bars/Announcer';
import { BusyBar } from './bars/BusyBar';
import { NoticeBar } from './bars/NoticeBar';
import { Dialogs } from './dialogs/Dialogs';
import { Editor } from './Editor';
import { FileDrop } from './FileDrop';
import type { Session } from './session/session';
import { StartScreen } from './start/StartScreen';
import { WorkspaceProvider } from './store/context';
import { useClipboard } from './use-clipboard';
import { useShortcuts } from './use-shortcuts';
import { hasDocument } from './workspace';

interface AppProps {
  readonly session: Session;
}

/** One window: a map, or the start screen. */
export function App({ session }: AppProps) {
  const workspace = useSyncExternalStore(session.subscribe, session.workspace);
  useShortcuts(workspace);
  useClipboard(workspace);
  return (
    <WorkspaceProvider value={workspace}>
      <div className="app">
        <NoticeBar />
        {hasDocument(workspace) ? (
          <Editor key={workspace.document.serial} onCanvas={session.mountCanvas} />
        ) : (
          <StartScreen />
        )}
        <BusyBar />
        <Announcer />
      </div>
      <Dialogs />
      <FileDrop />
    </WorkspaceProvider>
  );
}
