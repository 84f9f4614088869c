import { importLossWords as words } from '#shared/words/importing';
import { keepable } from '../importing/keepable';
import type { MapDraft, Reserved } from '../importing/map-draft';
import type { CanvasEdge, CanvasNode } from './canvas-file';
import { foreignFields } from './foreign-fields';
import type { OwnCanvas, OwnItem } from './own-canvas';
import { kindOf, polarityOf } from './polarity';

/** A relation that is a card, and what leads to it and from it. */
interface Joint extends OwnItem {
  readonly card: CanvasNode;
  readonly premises: string[];
  readonly ways: { readonly target: string; readonly label: string }[];
}

/** Where a line begins or ends. */
type End = { readonly statement: string } | { readonly joint: Joint };

/**
 * Adds what lines say.
 *
 * @returns the lines that begin or end nowhere.
 */
export function addLines(
  draft: MapDraft,
  lines: readonly CanvasEdge[],
  statements: ReadonlyMap<string, string>,
  own: OwnCanvas,
): readonly CanvasEdge[] {
  const joints = new Map(
    [...own.joints].map(([card, item]) => [card.id, { ...item, card, premises: [], ways: [] } as Joint]),
  );
  const endAt = (card: string): End | undefined => {
    const [statement, joint] = [statements.get(card), joints.get(card)];
    return statement === undefined ? joint && { joint } : { statement };
  };
  let meaningless = 0;
  const unkept: CanvasEdge[] = [];
  for (const line of lines) {
    const [from, to] = [endAt(line.fromNode), endAt(line.toNode)];
    if (from === undefined || to === undefined) {
      draft.lose(line.id ?? '', words.dangling(1));
      unkept.push(line);
    } else {
      meaningless += addLine(draft, line, { from, to }, own.lines.get(line));
    }
  }
  for (const joint of joints.values()) addJoint(draft, joint);
  if (meaningless > 0) draft.lose(words.lines, words.linesAreSupports(meaningless));
  return unkept;
}

/** @returns how many lines, one or none, do not say what they mean. */
function addLine(
  draft: MapDraft,
  line: CanvasEdge,
  ends: { readonly from: End; readonly to: End },
  ours: OwnItem | undefined,
): number {
  const { label = '', fromEnd = 'none', toEnd = 'arrow' } = line;
  const isBackward = fromEnd === 'arrow' && toEnd === 'none';
  const [from, to] = isBackward ? [ends.to, ends.from] : [ends.from, ends.to];
  const polarity = polarityOf(label);
  if ('joint' in from) {
    from.joint.ways.push({ target: idOf(to), label });
    return 0;
  }
  // What leads to a relation is one of its premises, unless it says that it bears on it.
  if ('joint' in to && ours === undefined && polarity === undefined) {
    to.joint.premises.push(from.statement);
    return 0;
  }
  const step = ours ? ownStep(line, ours) : foreignStep(line);
  draft.addRelation(ours?.id ?? line.id ?? '', {
    ...step,
    premises: [from.statement],
    target: idOf(to),
  });
  if (fromEnd === 'arrow' && toEnd === 'arrow' && 'statement' in to) {
    draft.addRelation(line.id ?? '', { ...step, premises: [to.statement], target: from.statement });
    draft.lose(line.id ?? '', words.bothWays);
  }
  return ours === undefined && polarity === undefined ? 1 : 0;
}

function idOf(end: End): string {
  return 'joint' in end ? end.joint.id.reserved : end.statement;
}

function ownStep(line: CanvasEdge, { kept }: OwnItem) {
  const canvas = foreignFields(line);
  return { kind: kindOf(kept.kind, [line.label]), ...(Object.keys(canvas).length > 0 && { canvas }) };
}

function foreignStep(line: CanvasEdge) {
  const { id: _id, fromNode: _from, toNode: _to, ...rest } = line;
  const { label = '' } = line;
  const polarity = polarityOf(label);
  return {
    kind: polarity ?? 'support',
    ...(polarity === undefined && label.trim() !== '' && { note: label.trim() }),
    canvas: keepable(rest),
  } as const;
}

function addJoint(draft: MapDraft, { card, kept, id, premises, ways }: Joint): void {
  if (premises.length === 0) draft.lose(id.reserved, words.noPremises);
  else if (ways.length === 0) draft.lose(id.reserved, words.noConclusion);
  else if (ways.length > 1) draft.lose(id.reserved, words.severalConclusions);
  ways.forEach(({ target, label }, index) => {
    const wanted: string | Reserved = index === 0 ? id : id.reserved;
    draft.addRelation(wanted, { kind: kindOf(kept.kind, [label, card.text]), premises, target });
  });
}
