import { viewCommandWords } from '#shared/words/commands/view';
import { saidWords } from '#shared/words/said';
import { defineCommand } from '../command';

export const showTable = defineCommand({
  id: 'show-table',
  ...viewCommandWords['show-table'],
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
    ui.announce(isTable ? saidWords.tableShown : saidWords.mapShown);
  },
});
