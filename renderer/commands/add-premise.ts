import { routeKind } from '#shared/drawing/route';
import type { RelationKind } from '#shared/model/relation-kinds';
import { findRecord } from '#shared/model/sorted-records';
import { addCommandWords } from '#shared/words/commands/add';
import { writingWords } from '#shared/words/writing';
import { type Command, defineCommand } from '../command';
import { growArgument } from '../session/grow-argument';
import { currentItem } from '../store/selected';

interface Offer {
  readonly id: 'add-support' | 'add-objection';
  readonly kind: RelationKind;
  readonly keys: readonly string[];
}

/** A new claim that bears on the current node or relation. */
function addPremise({ id, kind, keys }: Offer): Command {
  return defineCommand({
    id,
    ...addCommandWords[id],
    menu: 'add',
    group: 'relations',
    shortcuts: keys,
    context: ['node', 'relation'],
    enabled: ({ document }) => currentItem(document) !== undefined,
    run: (workspace) => {
      const target = currentItem(workspace.document);
      if (target === undefined) return;
      const onRelation = findRecord(workspace.document.map().relations, target.id) !== undefined;
      growArgument(workspace, {
        kind: 'claim',
        words: writingWords.adding[routeKind(kind, onRelation)],
        beside: target.id,
        side: 'below',
        bond: (premise) => ({ kind, premises: [premise], target: target.id }),
      });
    },
  });
}

export const addSupport = addPremise({
  id: 'add-support',
  kind: 'support',
  keys: ['S', 'Mod+ArrowDown'],
});

// Ctrl+Alt+arrows change the workspace in GNOME and Xfce, and turn the screen with some graphics drivers.
export const addObjection = addPremise({
  id: 'add-objection',
  kind: 'attack',
  keys: ['O', 'Alt+Shift+ArrowDown'],
});

export const addPremiseCommands = [addSupport, addObjection];
