import { commandWords } from '#shared/words/commands';
import { defineCommand } from '../command';
import { stepFinding } from '../session/findings';

export const stepFindingCommands = [
  defineCommand({
    id: 'next-finding',
    ...commandWords['next-finding'],
    menu: 'audit',
    group: 'findings',
    shortcuts: ['F4'],
    inText: true,
    run: (workspace) => stepFinding(workspace, 1),
  }),
  defineCommand({
    id: 'previous-finding',
    ...commandWords['previous-finding'],
    menu: 'audit',
    group: 'findings',
    shortcuts: ['Shift+F4'],
    inText: true,
    run: (workspace) => stepFinding(workspace, -1),
  }),
];
