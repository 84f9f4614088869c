import { editCommandWords } from '#shared/words/commands/edit';
import { defineCommand } from '../command';
import { currentNode } from '../store/selected';

export const editText = defineCommand({
  id: 'edit-text',
  ...editCommandWords['edit-text'],
  menu: 'edit',
  group: 'text',
  shortcuts: ['F2'],
  context: ['node'],
  enabled: ({ document }) => currentNode(document) !== undefined,
  run: ({ document, canvas }) => {
    const node = currentNode(document);
    if (node === undefined) return;
    canvas?.reveal([node.id]);
    document.edit(node.id);
  },
});
