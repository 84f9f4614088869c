import { addNode } from '#shared/edit/add-node';
import { nodeKinds } from '#shared/model/node-kinds';
import { defineCommand } from '../command';

/** One command for each kind of node. */
export const addNodeCommands = nodeKinds.map((kind) =>
  defineCommand({
    id: `add-${kind.id}`,
    title: `Add ${kind.label.toLowerCase()}`,
    hint: kind.description,
    menu: 'add',
    group: 'nodes',
    shortcuts: [kind.key],
    context: ['canvas'],
    run: ({ document, canvas, ui }) => {
      const id = document.newId('n');
      const at = canvas?.freePlace() ?? { x: 0, y: 0 };
      document.apply(addNode({ id, kind: kind.id, text: '', at }), {
        label: `add ${kind.label.toLowerCase()}`,
      });
      document.edit(id);
      canvas?.reveal([id]);
      ui.announce(`${kind.label} added. Type its text, then press Enter.`);
    },
  }),
);
