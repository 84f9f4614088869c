import { addNode } from '#shared/edit/add-node';
import { addRelation } from '#shared/edit/relations';
import { type RelationKind, relationKindOf } from '#shared/model/relation-kinds';
import { findRecord } from '#shared/model/sorted-records';
import { type Command, defineCommand } from '../command';
import { currentItem } from '../store/selected';

interface Offer {
  readonly id: string;
  readonly kind: RelationKind;
  readonly title: string;
  readonly hint: string;
  readonly key: string;
}

/** A new claim that bears on the current node or relation. */
function addPremise(offer: Offer): Command {
  return defineCommand({
    id: offer.id,
    title: offer.title,
    hint: offer.hint,
    menu: 'add',
    group: 'relations',
    shortcuts: [offer.key],
    context: ['node', 'relation'],
    enabled: ({ document }) => currentItem(document) !== undefined,
    run: ({ document, canvas, ui }) => {
      const target = currentItem(document);
      if (target === undefined) return;
      const onRelation = findRecord(document.map().relations, target.id) !== undefined;
      const kind = relationKindOf(offer.kind);
      const word = (onRelation ? kind.onRelation.label : kind.label).toLowerCase();
      const node = document.newId('n');
      const relation = document.newId('r');
      const at = canvas?.freePlace(target.id) ?? { x: 0, y: 0 };
      document.apply(
        (map) =>
          addRelation({ id: relation, kind: offer.kind, premises: [node], target: target.id })(
            addNode({ id: node, kind: 'claim', text: '', at })(map),
          ),
        { label: `add ${word}` },
      );
      document.edit(node);
      canvas?.reveal([node]);
      ui.announce(
        `${onRelation ? kind.onRelation.label : kind.label} added. Type its text, then press Enter.`,
      );
    },
  });
}

export const addSupport = addPremise({
  id: 'add-support',
  kind: 'support',
  title: 'Add support',
  hint: 'Adds a reason for what is selected; for a step, its backing.',
  key: 'S',
});

export const addObjection = addPremise({
  id: 'add-objection',
  kind: 'attack',
  title: 'Add objection',
  hint: 'Adds an objection to what is selected, be it a statement or a step.',
  key: 'O',
});

export const addPremiseCommands = [addSupport, addObjection];
