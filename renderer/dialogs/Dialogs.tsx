import { type ComponentType, lazy, Suspense } from 'react';
import { useUi, useWorkspace } from '../store/context';
import type { OverlayId } from '../store/ui-store';

/** Loaded when one is first opened: a window shows its map sooner without them. */
const dialogs: Readonly<Record<OverlayId, ComponentType>> = {
  palette: lazy(async () => ({ default: (await import('./CommandPalette')).CommandPalette })),
  shortcuts: lazy(async () => ({ default: (await import('./ShortcutsDialog')).ShortcutsDialog })),
  samples: lazy(async () => ({ default: (await import('./SamplesDialog')).SamplesDialog })),
  export: lazy(async () => ({ default: (await import('./ExportDialog')).ExportDialog })),
  connect: lazy(async () => ({ default: (await import('./ConnectDialog')).ConnectDialog })),
  about: lazy(async () => ({ default: (await import('./AboutDialog')).AboutDialog })),
};

/** These are about the open map. */
const needsDocument: readonly OverlayId[] = ['export', 'connect'];

/** The dialog that is open, if one is. */
export function Dialogs() {
  const { document } = useWorkspace();
  const overlay = useUi((state) => state.overlay);
  if (overlay === null || (document === null && needsDocument.includes(overlay))) return null;
  const Open = dialogs[overlay];
  return (
    <Suspense fallback={null}>
      <Open />
    </Suspense>
  );
}
