import { statementsIn } from '#shared/edit/split-text';
import { editCommandWords } from '#shared/words/commands/edit';
import { saidWords } from '#shared/words/said';
import { defineCommand } from '../command';
import { splitInto } from '../session/splitting';
import { currentNode } from '../store/selected';

/** More premises of one step than anyone can weigh together. */
const mostParts = 100;

export const splitStatement = defineCommand({
  id: 'split-node',
  ...editCommandWords['split-node'],
  menu: 'edit',
  group: 'text',
  shortcuts: ['Mod+Shift+Enter'],
  context: ['node'],
  // Menus ask at every stroke: to look for sentences then would cost too much in a long text.
  enabled: ({ document }) => currentNode(document) !== undefined,
  run: (workspace) => {
    const node = currentNode(workspace.document);
    const statements = statementsIn(node?.text ?? '');
    if (node === undefined || statements.length < 2) workspace.ui.announce(saidWords.oneSentence);
    else if (statements.length > mostParts)
      workspace.ui.announce(saidWords.tooManySentences(statements.length));
    else splitInto(workspace, node.id, statements);
  },
});
