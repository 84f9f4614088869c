import { auditCommandWords } from '#shared/words/commands/audit';
import { defineCommand } from '../command';

export const compareAlternatives = defineCommand({
  id: 'compare-alternatives',
  ...auditCommandWords['compare-alternatives'],
  menu: 'audit',
  group: 'strength',
  run: ({ ui }) => ui.open('alternatives'),
});
