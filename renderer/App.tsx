import './bars/bars.css';
import { useEffect, useSyncExternalStore } from 'react';
import { Announcer } from './bars/Announcer';
import { BusyBar } from './bars/BusyBar';
import { NoticeBar } from './bars/NoticeBar';
import { Dialogs } from './dialogs/Dialogs';
import { Editor } from './Editor';
import { FileDrop } from './FileDrop';
import type { Session } from './session/session';
import { StartScreen } from './start/StartScreen';
import { loadAuditor, releaseAuditor } from './store/auditor';
import { WorkspaceProvider } from './store/context';
import { useLater } from './ui/use-later';
import { useOnceDrawn } from './ui/use-once-drawn';
import { useClipboard } from './use-clipboard';
import { useFirstKeyboard } from './use-first-keyboard';
import { useShortcuts } from './use-shortcuts';
import { hasDocument } from './workspace';

interface AppProps {
  readonly session: Session;
}

/** Commands and panels ask what the audit says. */
const loadPanels = async () => {
  const [{ allPanels }] = await Promise.all([import('./all-panels'), loadAuditor()]);
  return allPanels;
};

/** One window: a map, or the start screen. */
export function App({ session }: AppProps) {
  const workspace = useSyncExternalStore(session.subscribe, session.workspace);
  const around = useLater(loadPanels);
  const isAround = useOnceDrawn(around !== null);
  const isWhole = useOnceDrawn(useOnceDrawn(isAround));
  useEffect(() => {
    if (isWhole) releaseAuditor();
  }, [isWhole]);
  useShortcuts(workspace, around !== null);
  useClipboard(workspace);
  const mountCanvas = useFirstKeyboard(workspace, session.mountCanvas);
  return (
    <WorkspaceProvider value={workspace}>
      <div className="app">
        <NoticeBar />
        {hasDocument(workspace) ? (
          <Editor key={workspace.document.serial} around={around} isDrawn={isAround} onCanvas={mountCanvas} />
        ) : (
          <StartScreen />
        )}
        <BusyBar />
        <Announcer />
      </div>
      {around && <Dialogs />}
      <FileDrop />
    </WorkspaceProvider>
  );
}
