import { viewCommandWords } from '#shared/words/commands/view';
import { defineCommand } from '../command';
import { goToPane } from '../session/panes';

export const goToPaneCommands = [
  defineCommand({
    id: 'next-pane',
    ...viewCommandWords['next-pane'],
    menu: 'view',
    group: 'panels',
    shortcuts: ['F6'],
    inText: true,
    run: () => goToPane(1),
  }),
  defineCommand({
    id: 'previous-pane',
    ...viewCommandWords['previous-pane'],
    menu: 'view',
    group: 'panels',
    shortcuts: ['Shift+F6'],
    inText: true,
    run: () => goToPane(-1),
  }),
];
