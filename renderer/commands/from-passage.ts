import { nodeKinds } from '#shared/model/node-kinds';
import { readerCommandWords } from '#shared/words/commands/reader';
import { defineCommand } from '../command';
import { attachToSelection, chosenPassage, makeFromPassage } from '../reader/tying';
import { selectedNodes } from '../store/selected';

/** What can be made of the passage that is chosen in the reader. */
export const fromPassageCommands = [
  ...nodeKinds.map(({ id: kind }) =>
    defineCommand({
      id: `${kind}-from-passage`,
      ...readerCommandWords[`${kind}-from-passage` as const],
      menu: 'add',
      group: 'passage',
      context: ['passage'],
      enabled: ({ ui }) => chosenPassage(ui.getState()) !== null,
      run: (workspace) => {
        const passage = chosenPassage(workspace.ui.getState());
        if (passage) makeFromPassage(workspace, passage, kind);
      },
    }),
  ),
  defineCommand({
    id: 'attach-passage',
    ...readerCommandWords['attach-passage'],
    menu: 'add',
    group: 'passage',
    context: ['passage'],
    enabled: ({ ui, document }) =>
      chosenPassage(ui.getState()) !== null && selectedNodes(document).length > 0,
    run: (workspace) => {
      const passage = chosenPassage(workspace.ui.getState());
      if (passage) attachToSelection(workspace, passage);
    },
  }),
];
