import { statementsIn } from '#shared/edit/split-text';
import { defineCommand } from '../command';
import { splitInto } from '../session/splitting';
import { currentNode } from '../store/selected';

/** More premises of one step than anyone can weigh together. */
const mostParts = 100;

export const splitStatement = defineCommand({
  id: 'split-node',
  title: 'Split statement',
  hint: 'Makes linked premises of the lines or sentences of a statement, or of what stands before and after the cursor. “Separate premises” lets each stand alone.',
  menu: 'edit',
  group: 'text',
  shortcuts: ['Mod+Shift+Enter'],
  context: ['node'],
  // Menus ask at every stroke: to look for sentences then would cost too much in a long text.
  enabled: ({ document }) => currentNode(document) !== undefined,
  run: (workspace) => {
    const node = currentNode(workspace.document);
    const statements = statementsIn(node?.text ?? '');
    if (node === undefined || statements.length < 2)
      workspace.ui.announce('There is only one sentence: put the cursor where it should be split.');
    else if (statements.length > mostParts)
      workspace.ui.announce(
        `There are ${statements.length} sentences: cut the text and paste it as paragraphs instead.`,
      );
    else splitInto(workspace, node.id, statements);
  },
});
