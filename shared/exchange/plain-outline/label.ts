import { type NodeKind, nodeKindOf } from '#shared/model/node-kinds';
import { type RelationKind, relationKindOf } from '#shared/model/relation-kinds';
import { plainOutlineWords } from '#shared/words/plain-outline';

const words = plainOutlineWords.labels;

/** How an item of an outline bears on the one above it. */
export interface Bearing {
  readonly kind: RelationKind;
  /** Whether it bears on the step of the item above, not on its statement. */
  readonly onStep: boolean;
}

/** What stands before the words of an item: "Support (evidence):". */
export interface Label {
  readonly bearing?: Bearing;
  readonly nodeKind?: NodeKind;
  /** The items below are linked premises. */
  readonly isGroup: boolean;
}

/** "Support (evidence):"; a claim needs no word for its kind where it has one for its bearing. */
export function labelled({ bearing, nodeKind, isGroup }: Label): string {
  const kind = nodeKind && nodeKindOf(nodeKind);
  if (bearing === undefined) return kind === undefined ? ':' : words.statement(kind.label);
  const { label, onRelation } = relationKindOf(bearing.kind);
  const word = bearing.onStep ? onRelation.label : label;
  if (isGroup) return words.together(word);
  return kind === undefined || kind.id === 'claim' ? words.bearing(word) : words.bearingOf(word, kind.noun);
}
