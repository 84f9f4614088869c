import { defineCommand } from '../command';
import { stepFinding } from '../session/findings';

export const stepFindingCommands = [
  defineCommand({
    id: 'next-finding',
    title: 'Next finding',
    hint: 'Goes to the next place at fault and shows the path that proves it.',
    menu: 'audit',
    group: 'findings',
    shortcuts: ['F4'],
    inText: true,
    run: (workspace) => stepFinding(workspace, 1),
  }),
  defineCommand({
    id: 'previous-finding',
    title: 'Previous finding',
    hint: 'Goes back to the finding before.',
    menu: 'audit',
    group: 'findings',
    shortcuts: ['Shift+F4'],
    inText: true,
    run: (workspace) => stepFinding(workspace, -1),
  }),
];
