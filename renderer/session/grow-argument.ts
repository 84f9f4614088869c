import { addNode } from '#shared/edit/add-node';
import { allOf } from '#shared/edit/edit';
import { addRelation } from '#shared/edit/relations';
import type { NodeKind } from '#shared/model/node-kinds';
import type { Relation } from '#shared/model/relation';
import type { RelationKind } from '#shared/model/relation-kinds';
import { saidWords } from '#shared/words/said';
import { stepWords } from '#shared/words/steps';
import type { Side } from '../canvas-handle';
import type { DocumentWorkspace } from '../workspace';

/** A node that is to be added to the argument. */
export interface Growth {
  readonly kind: NodeKind;
  readonly words: GrowthWords;
  /** It is placed on this side of this node or relation. */
  readonly beside: string;
  readonly side: Side;
  /** How it is connected, given its id; a node that stands alone has none. */
  readonly bond?: (id: string) => Pick<Relation, 'kind' | 'premises' | 'target'>;
}

export interface GrowthWords {
  /** For undo. */
  readonly step: string;
  /** When it is there. */
  readonly said: string;
}

/** The words for a node that is added to bear on a node in this way, or on a relation. */
export function wordsOfRelation(kind: RelationKind, onRelation: boolean): GrowthWords {
  const { add } = stepWords;
  const { added } = saidWords;
  return onRelation
    ? { step: add.onRelation[kind], said: added.onRelation[kind] }
    : { step: add[kind], said: added[kind] };
}

/** The words for a node that is added and bears on nothing yet. */
export function wordsOfNode(kind: NodeKind): GrowthWords {
  return { step: stepWords.add[kind], said: saidWords.added[kind] };
}

/** Adds a node with its relation as one step, shows it, and lets its text be written. */
export function growArgument({ document, canvas, ui }: DocumentWorkspace, growth: Growth): void {
  const { kind, words, beside, side, bond } = growth;
  const id = document.newId('n');
  const at = canvas?.placeBeside(beside, side) ?? { x: 0, y: 0 };
  document.apply(
    allOf([
      addNode({ id, kind, text: '', at }),
      ...(bond ? [addRelation({ id: document.newId('r'), ...bond(id) })] : []),
    ]),
    { label: words.step },
  );
  document.edit(id);
  canvas?.reveal([id]);
  ui.announce(words.said);
}
