import { defineCommand } from '../command';

export const showTable = defineCommand({
  id: 'show-table',
  title: 'Show table',
  hint: 'Shows the statements as a table in place of the map: to sort, to filter, to edit.',
  menu: 'view',
  group: 'panels',
  shortcuts: ['Mod+Alt+T'],
  inText: true,
  checked: ({ ui }) => ui.getState().panels.has('table'),
  run: ({ ui, document, canvas }) => {
    ui.togglePanel('table');
    const isTable = ui.getState().panels.has('table');
    const { current } = document.getState();
    if (!isTable && current !== null) canvas?.reveal([current]);
    ui.announce(isTable ? 'Table of statements.' : 'Map.');
  },
});
