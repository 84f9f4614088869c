import { addNode } from '#shared/edit/add-node';
import { nodeKinds } from '#shared/model/node-kinds';
import { addCommandWords } from '#shared/words/commands/add';
import { writingWords } from '#shared/words/writing';
import { defineCommand } from '../command';

/** One command for each kind of node. */
export const addNodeCommands = nodeKinds.map(({ id: kind, description, key }) =>
  defineCommand({
    id: `add-${kind}`,
    ...addCommandWords[`add-${kind}` as const],
    hint: description,
    menu: 'add',
    group: 'nodes',
    shortcuts: [key],
    context: ['canvas'],
    run: ({ document, canvas, ui }) => {
      const words = writingWords.adding[kind];
      const id = document.newId('n');
      const at = canvas?.freePlace() ?? { x: 0, y: 0 };
      document.apply(addNode({ id, kind, text: '', at }), { label: words.step });
      document.edit(id);
      canvas?.reveal([id]);
      ui.announce(words.begun);
    },
  }),
);
