import { routeKind } from '#shared/drawing/route';
import { graphOf, relationsFrom } from '#shared/graph/graph';
import { findRecord } from '#shared/model/sorted-records';
import { addCommandWords } from '#shared/words/commands/add';
import { writingWords } from '#shared/words/writing';
import { type Command, defineCommand } from '../command';
import { growArgument } from '../session/grow-argument';
import { currentNode } from '../store/selected';

interface Offer {
  readonly id: 'add-sibling' | 'add-sibling-before';
  readonly side: 'left' | 'right';
  readonly keys: readonly string[];
}

/** A statement of the same kind beside the current one, that bears on the same in the same way. */
function addBeside({ id, side, keys }: Offer): Command {
  return defineCommand({
    id,
    ...addCommandWords[id],
    menu: 'add',
    group: 'relations',
    shortcuts: keys,
    context: side === 'right' ? ['node'] : [],
    enabled: ({ document }) => currentNode(document) !== undefined,
    run: (workspace) => {
      const node = currentNode(workspace.document);
      if (node === undefined) return;
      const map = workspace.document.map();
      const [relation] = relationsFrom(graphOf(map), node.id);
      const onRelation = findRecord(map.relations, relation?.target ?? '') !== undefined;
      growArgument(workspace, {
        kind: node.kind,
        words: writingWords.adding[relation ? routeKind(relation.kind, onRelation) : node.kind],
        beside: node.id,
        side,
        ...(relation && {
          bond: (added) => ({ kind: relation.kind, premises: [added], target: relation.target }),
        }),
      });
    },
  });
}

export const addSibling = addBeside({
  id: 'add-sibling',
  side: 'right',
  keys: ['Mod+Enter', 'Mod+ArrowRight'],
});

export const addSiblingBefore = addBeside({
  id: 'add-sibling-before',
  side: 'left',
  keys: ['Mod+ArrowLeft'],
});

export const addSiblingCommands = [addSibling, addSiblingBefore];
