import { beginningOf, endingOf, isQuoteOpening } from './endings';
import type { Line } from './lines';
import type { Wrapping } from './wrapping';

/** Where a sentence stands in the middle, these make it plain that it goes on. */
const hyphenated = /\p{L}[-‐\u00ad¬]$/u;

/** A line that leaves more of the width than this to the next word was not broken for want of room. */
const roomy = 0.55;
/** And so much of it where the line ends a sentence. */
const short = 0.7;

export interface JointFacts {
  readonly above: Line;
  readonly below: Line;
  readonly wrapping: Wrapping;
  /** Index of the line below. */
  readonly index: number;
  /** Whether the paragraph of the line above is an item of a list. */
  readonly isItem: boolean;
  /** The figure of the last item or note. */
  readonly figure: number;
}

/** Whether a line goes on with the paragraph of the line above. */
export function goesOn(facts: JointFacts): boolean {
  const { above, below, wrapping } = facts;
  if (below.isParted) return true;
  if (above.kind === 'heading' || above.kind === 'row' || above.kind === 'rule') return false;
  if (below.kind !== 'text' && beginsItem(facts)) return false;
  const beginning = beginningOf(below.text);
  if (hyphenated.test(above.text) && (beginning === 'small' || (beginning === 'capital' && !below.isFirst)))
    return true;
  return below.isFirst ? goesOnAcross(facts) : wrapping.isWrapped(facts.index) && goesOnBelow(facts);
}

/** A figure in mid-sentence may stand at the beginning of a line too: "… only eight of its / 24. Then". */
function beginsItem({ above, below, figure }: JointFacts): boolean {
  if (below.kind === 'note')
    return (
      (below.figure === 1 && below.isFirst) ||
      (below.figure === figure + 1 && endingOf(above.text) === 'stop')
    );
  if (below.kind !== 'number' || below.isFirst || above.kind === 'number') return true;
  const ending = endingOf(above.text);
  if (below.figure === figure + 1 || below.figure === 1) return ending !== 'wanting';
  return ending === 'stop' || ending === 'colon' || (below.figure === undefined && /[;,]$/.test(above.text));
}

/** Across a blank line or a page break. */
function goesOnAcross({ above, below, wrapping, index, isItem }: JointFacts): boolean {
  const ending = endingOf(above.text);
  const beginning = beginningOf(below.text);
  if (ending === 'stop' || ending === 'colon') return false;
  if (isItem && above.text.endsWith(';')) return false;
  if (beginning === 'small') return true;
  if (!wrapping.isBroken) return false;
  if (ending === 'wanting') return true;
  if (ending === 'abbreviation')
    return isQuoteOpening(below.text) && above.hasTail === wrapping.hasTails && wrapping.fill(index) > short;
  return !isItem && !above.isFirst && wrapping.fill(index) > short;
}

/** From one line to the next. */
function goesOnBelow({ above, below, wrapping, index }: JointFacts): boolean {
  const ending = endingOf(above.text);
  const fill = wrapping.fill(index);
  const isClosed = ending === 'stop' || ending === 'colon';
  if (isClosed && beginningOf(below.text) !== 'small' && (fill < short || below.indent >= above.indent + 2))
    return false;
  return fill >= roomy || ending === 'wanting' || beginningOf(below.text) === 'small';
}
