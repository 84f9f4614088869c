import './dialogs.css';
import type { ComponentType } from 'react';
import { useUi, useWorkspace } from '../store/context';
import type { OverlayId } from '../store/ui-store';
import { AboutDialog } from './AboutDialog';
import { CommandPalette } from './CommandPalette';
import { ConnectDialog } from './ConnectDialog';
import { ExportDialog } from './ExportDialog';
import { SamplesDialog } from './SamplesDialog';
import { ShortcutsDialog } from './ShortcutsDialog';

const dialogs: Readonly<Record<OverlayId, ComponentType>> = {
  palette: CommandPalette,
  shortcuts: ShortcutsDialog,
  samples: SamplesDialog,
  export: ExportDialog,
  connect: ConnectDialog,
  about: AboutDialog,
};

/** These are about the open map. */
const needsDocument: readonly OverlayId[] = ['export', 'connect'];

/** The dialog that is open, if one is. */
export function Dialogs() {
  const { document } = useWorkspace();
  const overlay = useUi((state) => state.overlay);
  if (overlay === null || (document === null && needsDocument.includes(overlay))) return null;
  const Open = dialogs[overlay];
  return <Open />;
}
