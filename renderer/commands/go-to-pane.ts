import { defineCommand } from '../command';
import { goToPane } from '../session/panes';

export const goToPaneCommands = [
  defineCommand({
    id: 'next-pane',
    title: 'Next pane',
    hint: 'Puts the keyboard into the next part of the window: toolbar, outline, map, inspector, audit.',
    menu: 'view',
    group: 'panels',
    shortcuts: ['F6'],
    inText: true,
    run: () => goToPane(1),
  }),
  defineCommand({
    id: 'previous-pane',
    title: 'Previous pane',
    hint: 'Puts the keyboard into the part of the window before.',
    menu: 'view',
    group: 'panels',
    shortcuts: ['Shift+F6'],
    inText: true,
    run: () => goToPane(-1),
  }),
];
