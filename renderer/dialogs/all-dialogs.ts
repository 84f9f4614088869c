import './dialogs.css';
import type { ComponentType } from 'react';
import { AlternativesDialog } from '../alternatives/AlternativesDialog';
import { AuditSettingsDialog } from '../audit/settings/AuditSettingsDialog';
import { CopyBibliographyDialog } from '../bibliography/CopyBibliographyDialog';
import { ImportReferencesDialog } from '../bibliography/ImportReferencesDialog';
import { AddSourceDialog } from '../intake/AddSourceDialog';
import { ReplaceTextDialog } from '../review/ReplaceTextDialog';
import { ReviewDialog } from '../review/ReviewDialog';
import type { OverlayId } from '../store/ui-store';
import { AttacksDialog } from '../whatif/AttacksDialog';
import { CriticalDialog } from '../whatif/CriticalDialog';
import { WhatIfDialog } from '../whatif/WhatIfDialog';
import { AboutDialog } from './AboutDialog';
import { ChooseColumnsDialog } from './ChooseColumnsDialog';
import { CommandPalette } from './CommandPalette';
import { ConnectDialog } from './ConnectDialog';
import { ExportAuditDialog } from './ExportAuditDialog';
import { ExportDialog } from './export/ExportDialog';
import { PrintDialog } from './export/PrintDialog';
import { FilterByTagDialog } from './FilterByTagDialog';
import { ImportReportDialog } from './ImportReportDialog';
import { SamplesDialog } from './SamplesDialog';
import { SaveViewDialog } from './SaveViewDialog';
import { ShortcutsDialog } from './ShortcutsDialog';
import { TagsDialog } from './TagsDialog';
import { ViewsDialog } from './ViewsDialog';

export const allDialogs: Readonly<Record<OverlayId, ComponentType>> = {
  palette: CommandPalette,
  shortcuts: ShortcutsDialog,
  samples: SamplesDialog,
  'import-report': ImportReportDialog,
  'choose-columns': ChooseColumnsDialog,
  export: ExportDialog,
  print: PrintDialog,
  'export-audit': ExportAuditDialog,
  connect: ConnectDialog,
  'save-view': SaveViewDialog,
  views: ViewsDialog,
  tags: TagsDialog,
  'filter-by-tag': FilterByTagDialog,
  'import-references': ImportReferencesDialog,
  'copy-bibliography': CopyBibliographyDialog,
  'review-quotes': ReviewDialog,
  'replace-text': ReplaceTextDialog,
  'add-source': AddSourceDialog,
  'what-if': WhatIfDialog,
  critical: CriticalDialog,
  'attacks-alone': AttacksDialog,
  alternatives: AlternativesDialog,
  'audit-settings': AuditSettingsDialog,
  about: AboutDialog,
};
