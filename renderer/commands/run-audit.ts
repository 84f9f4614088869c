import { defineCommand } from '../command';
import { isoDate, openFindings } from '../store/derived';

export const runAudit = defineCommand({
  id: 'run-audit',
  title: 'Run audit',
  hint: 'Shows what is missing, circular or unanswered; it is kept up to date while you edit.',
  menu: 'audit',
  group: 'findings',
  shortcuts: ['F8'],
  inText: true,
  run: ({ document, ui, clock }) => {
    const open = openFindings(document.map(), isoDate(clock()));
    ui.showPanel('audit');
    ui.announce(
      open.length === 0 ? 'No findings.' : `${open.length} finding${open.length === 1 ? '' : 's'}.`,
    );
  },
});
