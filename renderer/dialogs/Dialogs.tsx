import { useEffect, useState } from 'react';
import { useUi, useWorkspace } from '../store/context';
import type { OverlayId } from '../store/ui-store';

/** These are about the open map. */
const needsDocument: readonly OverlayId[] = [
  'export',
  'print',
  'export-audit',
  'import-report',
  'connect',
  'save-view',
  'views',
  'tags',
  'filter-by-tag',
  'import-references',
  'copy-bibliography',
  'review-quotes',
  'replace-text',
  'add-source',
  'what-if',
  'critical',
  'attacks-alone',
  'alternatives',
  'audit-settings',
];

/** The dialog that is open, if one is. */
export function Dialogs() {
  const { document } = useWorkspace();
  const overlay = useUi((state) => state.overlay);
  const dialogs = useDialogs();
  if (overlay === null || dialogs === null) return null;
  if (document === null && needsDocument.includes(overlay)) return null;
  const Open = dialogs[overlay];
  return <Open />;
}

/** All dialogs are loaded as soon as the window is drawn, not before: nobody opens one sooner. */
function useDialogs() {
  const [dialogs, setDialogs] = useState<typeof import('./all-dialogs')['allDialogs'] | null>(null);
  useEffect(() => {
    void import('./all-dialogs').then(({ allDialogs }) => setDialogs(allDialogs));
  }, []);
  return dialogs;
}
