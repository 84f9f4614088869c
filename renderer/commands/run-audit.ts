import { defineCommand } from '../command';
import { isoDate, reportFor } from '../store/derived';

export const runAudit = defineCommand({
  id: 'run-audit',
  title: 'Run audit',
  hint: 'Shows what is missing, circular or unanswered; it is kept up to date while you edit.',
  menu: 'audit',
  group: 'findings',
  shortcuts: ['F8'],
  inText: true,
  run: ({ document, ui, clock }) => {
    const open = reportFor(document.map(), isoDate(clock())).findings.filter((finding) => !finding.waived);
    ui.showPanel('audit');
    ui.announce(
      open.length === 0 ? 'No findings.' : `${open.length} finding${open.length === 1 ? '' : 's'}.`,
    );
  },
});
