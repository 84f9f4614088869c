import { auditCommandWords } from '#shared/words/commands/audit';
import { defineCommand } from '../command';
import { stepFinding } from '../session/findings';

export const nextFinding = defineCommand({
  id: 'next-finding',
  ...auditCommandWords['next-finding'],
  menu: 'audit',
  group: 'findings',
  shortcuts: ['F4'],
  inText: true,
  run: (workspace) => stepFinding(workspace, 1),
});

const previousFinding = defineCommand({
  id: 'previous-finding',
  ...auditCommandWords['previous-finding'],
  menu: 'audit',
  group: 'findings',
  shortcuts: ['Shift+F4'],
  inText: true,
  run: (workspace) => stepFinding(workspace, -1),
});

export const stepFindingCommands = [nextFinding, previousFinding];
