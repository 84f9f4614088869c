import { FileDown } from 'lucide-react';
import { useEffect, useState } from 'react';
import { sessionWords } from '#shared/words/session';
import { useWorkspace } from './store/context';

/** Takes files that are dropped anywhere on the window, and says so while it hovers. */
export function FileDrop() {
  const workspace = useWorkspace();
  const [hovers, setHovers] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      setHovers(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setHovers(false);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setHovers(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0)
        void import('./session/dropping').then(({ takeDropped }) => takeDropped(workspace, files));
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [workspace]);
  if (!hovers) return null;
  return (
    <div className="file-drop">
      <p>
        <FileDown aria-hidden size={20} />{' '}
        {workspace.document === null ? sessionWords.dropHere : sessionWords.dropOnMap}
      </p>
    </div>
  );
}
