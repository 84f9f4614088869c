import { auditCommandWords } from '#shared/words/commands/audit';
import { saidWords } from '#shared/words/said';
import { defineCommand } from '../command';
import { onceJudged } from '../session/once-judged';
import { openFindings, termsOf } from '../store/derived';

export const runAudit = defineCommand({
  id: 'run-audit',
  ...auditCommandWords['run-audit'],
  menu: 'audit',
  group: 'findings',
  shortcuts: ['F8'],
  inText: true,
  run: (workspace) => {
    const { ui } = workspace;
    ui.showPanel('audit');
    onceJudged(workspace, (map) =>
      ui.announce(saidWords.findings(openFindings(map, termsOf(workspace)).length)),
    );
  },
});
