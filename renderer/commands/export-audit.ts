import { auditCommandWords } from '#shared/words/commands/audit';
import { defineCommand } from '../command';

export const exportAudit = defineCommand({
  id: 'export-audit',
  ...auditCommandWords['export-audit'],
  menu: 'audit',
  group: 'report',
  run: ({ ui }) => ui.open('export-audit'),
});
