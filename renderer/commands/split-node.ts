import { statementsIn } from '#shared/edit/split-text';
import { defineCommand } from '../command';
import { splitInto } from '../session/splitting';
import { currentNode } from '../store/selected';

export const splitStatement = defineCommand({
  id: 'split-node',
  title: 'Split statement',
  hint: 'Makes linked premises of the lines or sentences of a statement, or of what stands before and after the cursor. “Separate premises” lets each stand alone.',
  menu: 'edit',
  group: 'text',
  shortcuts: ['Mod+Shift+Enter'],
  context: ['node'],
  enabled: ({ document }) => statementsIn(currentNode(document)?.text ?? '').length > 1,
  run: (workspace) => {
    const node = currentNode(workspace.document);
    if (node) splitInto(workspace, node.id, statementsIn(node.text));
  },
});
