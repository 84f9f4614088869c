import { readerCommandWords } from '#shared/words/commands/reader';
import { tyingWords } from '#shared/words/tying';
import { defineCommand } from '../command';
import { stepPassage } from '../reader/stepping';

export const toggleSource = defineCommand({
  id: 'toggle-source',
  ...readerCommandWords['toggle-source'],
  menu: 'view',
  group: 'source',
  shortcuts: ['Mod+Alt+R'],
  inText: true,
  checked: ({ ui }) => ui.getState().panels.has('source'),
  run: ({ ui }) => {
    const { panels, reader } = ui.getState();
    const isShown = !panels.has('source');
    // Who opens it wants to read: it takes the keyboard when it is drawn.
    if (isShown) ui.set({ reader: { ...reader, wantsKeyboard: true } });
    ui.togglePanel('source');
    ui.announce(isShown ? tyingWords.shown : tyingWords.hidden);
  },
});

/** Reading the sources beside the map. */
export const readSourceCommands = [
  toggleSource,
  defineCommand({
    id: 'next-passage',
    ...readerCommandWords['next-passage'],
    menu: 'view',
    group: 'source',
    shortcuts: ['F9'],
    inText: true,
    run: (workspace) => stepPassage(workspace, 1),
  }),
  defineCommand({
    id: 'previous-passage',
    ...readerCommandWords['previous-passage'],
    menu: 'view',
    group: 'source',
    shortcuts: ['Shift+F9'],
    inText: true,
    run: (workspace) => stepPassage(workspace, -1),
  }),
];
