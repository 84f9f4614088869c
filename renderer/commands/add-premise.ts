import { type RelationKind, relationKindOf } from '#shared/model/relation-kinds';
import { findRecord } from '#shared/model/sorted-records';
import { type Command, defineCommand } from '../command';
import { growArgument } from '../session/grow-argument';
import { currentItem } from '../store/selected';

interface Offer {
  readonly id: string;
  readonly kind: RelationKind;
  readonly title: string;
  readonly hint: string;
  readonly keys: readonly string[];
}

/** A new claim that bears on the current node or relation. */
function addPremise(offer: Offer): Command {
  return defineCommand({
    id: offer.id,
    title: offer.title,
    hint: offer.hint,
    menu: 'add',
    group: 'relations',
    shortcuts: offer.keys,
    context: ['node', 'relation'],
    enabled: ({ document }) => currentItem(document) !== undefined,
    run: (workspace) => {
      const target = currentItem(workspace.document);
      if (target === undefined) return;
      const onRelation = findRecord(workspace.document.map().relations, target.id) !== undefined;
      const kind = relationKindOf(offer.kind);
      growArgument(workspace, {
        kind: 'claim',
        word: onRelation ? kind.onRelation.label : kind.label,
        beside: target.id,
        side: 'below',
        bond: (id) => ({ kind: offer.kind, premises: [id], target: target.id }),
      });
    },
  });
}

export const addSupport = addPremise({
  id: 'add-support',
  kind: 'support',
  title: 'Add support',
  hint: 'Adds a reason below what is selected; for a step, its backing.',
  keys: ['S', 'Mod+ArrowDown'],
});

// Ctrl+Alt+arrows change the workspace in GNOME and Xfce, and turn the screen with some graphics drivers.
export const addObjection = addPremise({
  id: 'add-objection',
  kind: 'attack',
  title: 'Add objection',
  hint: 'Adds an objection below what is selected, be it a statement or a step.',
  keys: ['O', 'Alt+Shift+ArrowDown'],
});

export const addPremiseCommands = [addSupport, addObjection];
