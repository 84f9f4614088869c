import { auditCommandWords } from '#shared/words/commands/audit';
import { defineCommand } from '../command';

export const auditSettings = defineCommand({
  id: 'audit-settings',
  ...auditCommandWords['audit-settings'],
  menu: 'audit',
  group: 'settings',
  run: ({ ui }) => ui.open('audit-settings'),
});
