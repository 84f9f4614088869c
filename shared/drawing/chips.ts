import type { MapNode, NodeStatus } from '#shared/model/map-node';
import { chipWords } from '#shared/words/drawing';
import { type TextStyle, widthOf } from './measure';
import type { ChipTone } from './theme';

/** A short word about a statement, in a pill beneath it. Places are from the top left corner of the node. */
export interface Chip {
  readonly text: string;
  readonly tone: ChipTone;
  /** Whether there is room before the word for a sign of how the citations stand, which the node alone does not tell. */
  readonly hasSign: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export const chipStyle: TextStyle = { size: 10.5, bold: false };
export const chipHeight = 17;
/** Free on either side of the word. */
export const chipPadding = 7;
/** What the sign takes with the gap after it; its middle is in the middle of the sign. */
export const chipSignWidth = 14;
export const chipSignSize = 10;
const gap = 5;

type ChipWord = Pick<Chip, 'text' | 'tone'> & Partial<Pick<Chip, 'hasSign'>>;

const words = chipWords.statuses;
const statuses: Readonly<Record<NodeStatus, ChipWord | null>> = {
  asserted: null,
  assumed: { text: words.assumed, tone: 'caution' },
  'needs-support': { text: words['needs-support'], tone: 'caution' },
  defeated: { text: words.defeated, tone: 'against' },
  'as-cited': { text: words['as-cited'], tone: 'plain' },
  axiomatic: { text: words.axiomatic, tone: 'plain' },
};

/** What the node says about itself, in rows of at most `width` that begin at `x`, `y`. */
export function chipsOf(
  node: MapNode,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): readonly Chip[] {
  let left = x;
  let top = y;
  return wordsOf(node).map((word) => {
    const { hasSign = false } = word;
    const chipWidth =
      Math.ceil(widthOf(word.text, chipStyle)) + 2 * chipPadding + (hasSign ? chipSignWidth : 0);
    if (left > x && left + chipWidth > x + width) {
      left = x;
      top += chipHeight + gap;
    }
    const chip = { ...word, hasSign, x: left, y: top, width: chipWidth };
    left += chipWidth + gap;
    return chip;
  });
}

function wordsOf({ status = 'asserted', confidence, grade, citations = [] }: MapNode): readonly ChipWord[] {
  const declared = statuses[status];
  const count = citations.length;
  const hasSign = citations.some(({ quote, verdict }) => quote !== undefined || verdict !== undefined);
  return [
    ...(declared === null ? [] : [declared]),
    ...(confidence === undefined
      ? []
      : [{ text: chipWords.confidences[confidence], tone: 'plain' } as const]),
    ...(grade === undefined
      ? []
      : [{ text: chipWords.grade(`${grade.reliability}${grade.credibility}`), tone: 'plain' } as const]),
    ...(count === 0 ? [] : [{ text: chipWords.citations(count), tone: 'plain', hasSign } as const]),
  ];
}
