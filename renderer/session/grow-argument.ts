import { addNode } from '#shared/edit/add-node';
import { allOf } from '#shared/edit/edit';
import { addRelation } from '#shared/edit/relations';
import type { NodeKind } from '#shared/model/node-kinds';
import type { Relation } from '#shared/model/relation';
import type { Side } from '../canvas-handle';
import { onceDrawn } from '../once-drawn';
import type { DocumentWorkspace } from '../workspace';

/** A node that is to be added to the argument. */
export interface Growth {
  readonly kind: NodeKind;
  /** What it is called: for undo, and when it is there. */
  readonly words: { readonly step: string; readonly begun: string };
  /** It is placed on this side of this node or relation. */
  readonly beside: string;
  readonly side: Side;
  /** How it is connected, given its id; a node that stands alone has none. */
  readonly bond?: (id: string) => Pick<Relation, 'kind' | 'premises' | 'target'>;
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
  // On a large map each of the two takes most of a frame.
  onceDrawn(() => canvas?.reveal([id]));
  ui.announce(words.begun);
}
