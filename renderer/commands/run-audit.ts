import { auditCommandWords } from '#shared/words/commands/audit';
import { saidWords } from '#shared/words/said';
import { defineCommand } from '../command';
import { isoDate, openFindings } from '../store/derived';

export const runAudit = defineCommand({
  id: 'run-audit',
  ...auditCommandWords['run-audit'],
  menu: 'audit',
  group: 'findings',
  shortcuts: ['F8'],
  inText: true,
  run: ({ document, ui, clock }) => {
    const open = openFindings(document.map(), isoDate(clock()));
    ui.showPanel('audit');
    ui.announce(saidWords.findings(open.length));
  },
});
