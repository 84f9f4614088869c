import { graphOf, relationsFrom } from '#shared/graph/graph';
import { nodeKindOf } from '#shared/model/node-kinds';
import { relationKindOf } from '#shared/model/relation-kinds';
import { findRecord } from '#shared/model/sorted-records';
import { type Command, defineCommand } from '../command';
import { growArgument } from '../session/grow-argument';
import { currentNode } from '../store/selected';

interface Offer {
  readonly id: string;
  readonly side: 'left' | 'right';
  readonly title: string;
  readonly keys: readonly string[];
}

/** A statement of the same kind beside the current one, that bears on the same in the same way. */
function addBeside({ id, side, title, keys }: Offer): Command {
  return defineCommand({
    id,
    title,
    hint: `Adds a statement to the ${side} that bears on the same as the current one, in the same way.`,
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
      const words = relation && relationKindOf(relation.kind);
      growArgument(workspace, {
        kind: node.kind,
        word: (onRelation ? words?.onRelation.label : words?.label) ?? nodeKindOf(node.kind).label,
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
  title: 'Add sibling',
  keys: ['Mod+Enter', 'Mod+ArrowRight'],
});

export const addSiblingBefore = addBeside({
  id: 'add-sibling-before',
  side: 'left',
  title: 'Add sibling before',
  keys: ['Mod+ArrowLeft'],
});

export const addSiblingCommands = [addSibling, addSiblingBefore];
