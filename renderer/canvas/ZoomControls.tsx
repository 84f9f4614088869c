import { useStore } from '@xyflow/react';
import { Maximize, Minus, Plus } from 'lucide-react';
import { canvasWords } from '#shared/words/canvas';
import type { Command } from '../command';
import { zoomIn } from '../commands/zoom-in';
import { zoomOut } from '../commands/zoom-out';
import { zoomReset } from '../commands/zoom-reset';
import { zoomToFit } from '../commands/zoom-to-fit';
import { runCommand } from '../session/run-command';
import { useWorkspace } from '../store/context';

/** Before the canvas in the document, so that the keyboard reaches them without passing through the map. */
export function ZoomControls() {
  const percent = useStore(({ transform }) => Math.round(transform[2] * 100));
  return (
    <div className="zoom-controls" role="toolbar" aria-label={canvasWords.zoom.name}>
      <ZoomButton command={zoomOut}>
        <Minus aria-hidden size={16} />
      </ZoomButton>
      <ZoomButton command={zoomReset}>
        <span className="zoom-percent">{canvasWords.zoom.percent(percent)}</span>
      </ZoomButton>
      <ZoomButton command={zoomIn}>
        <Plus aria-hidden size={16} />
      </ZoomButton>
      <ZoomButton command={zoomToFit}>
        <Maximize aria-hidden size={16} />
      </ZoomButton>
    </div>
  );
}

function ZoomButton({
  command,
  children,
}: {
  readonly command: Command;
  readonly children: React.ReactNode;
}) {
  const workspace = useWorkspace();
  return (
    <button
      type="button"
      className="zoom-button"
      aria-label={command.title}
      title={command.title}
      onClick={() => void runCommand(command, workspace)}
    >
      {children}
    </button>
  );
}
