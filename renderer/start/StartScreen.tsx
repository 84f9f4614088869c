import './start.css';
import { FilePlus2, FolderOpen, GraduationCap, Import } from 'lucide-react';
import { startWords } from '#shared/words/start';
import type { Command } from '../command';
import { firstMap } from '../commands/first-map';
import { importMap } from '../commands/import-map';
import { newMap } from '../commands/new-map';
import { openMap } from '../commands/open-map';
import { runCommand } from '../session/run-command';
import { useUi, useWorkspace } from '../store/context';
import { useFirstKey } from '../ui/use-key-names';
import { DraftList } from './DraftList';
import { RecentList } from './RecentList';
import { SampleList } from './SampleList';
import { Wordmark } from './Wordmark';

/** What a person sees who opened nothing yet. */
export function StartScreen() {
  const version = useUi(({ welcome }) => welcome?.version);
  return (
    <main className="start" aria-label={startWords.name}>
      <div className="start-page">
        <header className="start-head">
          <Wordmark />
          <p>{startWords.purpose}</p>
        </header>
        <div className="start-actions">
          <StartButton command={newMap} icon={<FilePlus2 aria-hidden size={20} />} />
          <StartButton command={openMap} icon={<FolderOpen aria-hidden size={20} />} />
          <StartButton command={importMap} icon={<Import aria-hidden size={20} />} />
          <StartButton command={firstMap} icon={<GraduationCap aria-hidden size={20} />} />
        </div>
        <DraftList />
        <SampleList />
        <RecentList />
        <footer className="start-foot">
          {version ? startWords.footWithVersion(version) : startWords.foot}
        </footer>
      </div>
    </main>
  );
}

function StartButton({ command, icon }: { readonly command: Command; readonly icon: React.ReactNode }) {
  const workspace = useWorkspace();
  const keyOf = useFirstKey();
  const key = keyOf(command);
  return (
    <button type="button" className="start-button" onClick={() => void runCommand(command, workspace)}>
      {icon}
      <span>{command.title}</span>
      {key !== null && <kbd aria-hidden>{key}</kbd>}
    </button>
  );
}
