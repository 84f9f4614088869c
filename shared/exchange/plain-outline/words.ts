import type { NodeKind } from '#shared/model/node-kinds';
import { nodeKindOf, nodeKinds } from '#shared/model/node-kinds';
import { type RelationKind, relationKinds } from '#shared/model/relation-kinds';

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

export const together = ', taken together';
/** Marks that an item is told before or later, goes on in a tree of its own, or is that tree. */
export const marks = {
  told: ' (see above)',
  ahead: ' (see below)',
  below: ' (continued below)',
  again: ' (continued)',
} as const;
export const noText = '(no text yet)';
export const sourcesHead = 'Sources';

const bearings = new Map<string, Bearing>(
  relationKinds.flatMap(({ id, label, plural, onRelation }) => [
    [label.toLowerCase(), { kind: id, onStep: false }],
    [plural.toLowerCase(), { kind: id, onStep: false }],
    [onRelation.label.toLowerCase(), { kind: id, onStep: true }],
  ]),
);
// As debate programs and people write.
for (const word of ['pro', '(+)', '[+]', '<+', 'supported by'])
  bearings.set(word, { kind: 'support', onStep: false });
for (const word of ['con', '(-)', '(−)', '(–)', '[-]', '[−]', '<-', 'objected to by'])
  bearings.set(word, { kind: 'attack', onStep: false });

const kinds = new Map<string, NodeKind>(nodeKinds.map(({ id, label }) => [label.toLowerCase(), id]));

/** "Support (evidence):"; a claim needs no word for its kind where it has one for its bearing. */
export function labelled({ bearing, nodeKind, isGroup }: Label): string {
  const kind = nodeKind && nodeKindOf(nodeKind).label;
  if (bearing === undefined) return `${kind ?? ''}:`;
  const relation = relationKinds.find(({ id }) => id === bearing.kind);
  const word = bearing.onStep ? relation?.onRelation.label : relation?.label;
  if (isGroup) return `${word}${together}:`;
  return nodeKind === 'claim' || kind === undefined ? `${word}:` : `${word} (${kind.toLowerCase()}):`;
}

const sign = /^(?:\([+\-−–]\)|\[[+\-−]\]|<[+-])(?=\s)/;
const wordsAndColon = /^([\p{Letter} ]{1,20})(?: \((\p{Letter}{1,20})\))?(, taken together)?:(?=\s|$)/iu;

/** What stands before the words of an item, and the words; nothing before them where it is no label of ours. */
export function readLabel(text: string): { readonly label: Label; readonly words: string } {
  const found = sign.exec(text)?.[0];
  const [whole = '', word = '', inner = '', group = ''] = found
    ? [found, found]
    : (wordsAndColon.exec(text) ?? []);
  const bearing = bearings.get(word.toLowerCase());
  const nodeKind = kinds.get((bearing ? inner : word).toLowerCase());
  const isLabel = bearing ? nodeKind !== undefined || inner === '' : nodeKind !== undefined && inner === '';
  if (!isLabel) return { label: { isGroup: false }, words: text };
  const words = text.slice(whole.length).trim();
  const label = {
    ...(bearing && { bearing }),
    ...(nodeKind && { nodeKind }),
    isGroup: group !== '' && words === '',
  };
  if (bearing && nodeKind === undefined && !label.isGroup) return withInnerKind(label, words);
  return { label, words };
}

/** "Con: Evidence: …" is as good as "Con (evidence): …". */
function withInnerKind(label: Label, text: string): { readonly label: Label; readonly words: string } {
  const word = /^(\p{Letter}{1,20}):\s/u.exec(text)?.[1] ?? '';
  const nodeKind = kinds.get(word.toLowerCase());
  if (nodeKind === undefined) return { label, words: text };
  return { label: { ...label, nodeKind }, words: text.slice(word.length + 1).trim() };
}
