import { beginningOf, endingOf } from './endings';
import type { Line } from './lines';

/** How lines of a text were broken: by the width of a column, or on purpose, as in verse, lists and tables. */
export interface Wrapping {
  /** Whether the line at an index was parted from the line above for want of room. */
  readonly isWrapped: (index: number) => boolean;
  /** What share of the width the line above would have filled with the first word of the line at an index. */
  readonly fill: (index: number) => number;
  /** Whether most lines of the text were broken by its width. */
  readonly isBroken: boolean;
  /** Whether blanks stand at most ends of lines within paragraphs, as some programs leave them. */
  readonly hasTails: boolean;
}

/** Lines that are looked at in a few milliseconds. */
const often = 500;

/** So many lines on either side tell how wide a column is. */
const reach = 8;
/** Narrower columns are lists. */
const narrowest = 20;
/** A line that would be so full with the next word was broken for want of room. */
const full = 0.8;
/** And so was one that would be so full, if a sentence goes on in small letters. */
const fairlyFull = 0.65;
/** What the whole text is like counts as much as so many lines of a block. */
const weight = 2;
const verse = 0.72;
const wrapped = 0.45;

interface Tally {
  breaks: number;
  capitals: number;
  full: number;
  tails: number;
}

/** Yields after each few lines. */
export function* wrappingOf(lines: readonly Line[]): Generator<void, Wrapping> {
  const widths = new Uint32Array(lines.length);
  for (const index of lines.keys()) {
    widths[index] = widthAround(lines, index);
    if (index % often === 0) yield;
  }
  const fill = (index: number) => {
    const above = lines[index - 1]?.text ?? '';
    const word = /^\S*/.exec(lines[index]?.text ?? '')?.[0].length ?? 0;
    return (above.length + 1 + word) / Math.max(1, widths[index - 1] ?? 0);
  };
  const whole = tally();
  const blocks: Tally[] = [];
  const blockOf = new Int32Array(lines.length);
  for (const [index, line] of lines.entries()) {
    if (index % often === 0) yield;
    if (line.isFirst || blocks.length === 0) blocks.push(tally());
    blockOf[index] = blocks.length - 1;
    const block = blocks.at(-1);
    if (line.isFirst || line.isParted || line.kind !== 'text' || !block) continue;
    const isFull = fill(index) > full || (fill(index) > fairlyFull && isMidSentence(lines[index - 1], line));
    for (const count of [block, whole]) {
      count.breaks += 1;
      if (beginningOf(line.text) === 'capital') count.capitals += 1;
      if (isFull && (widths[index] ?? 0) >= narrowest) count.full += 1;
      if (lines[index - 1]?.hasTail) count.tails += 1;
    }
  }
  const isBroken = whole.breaks > 0 && isByWidth(whole, whole);
  return {
    fill,
    isBroken,
    hasTails: whole.tails * 2 > whole.breaks,
    isWrapped: (index) => isByWidth(blocks[blockOf[index] ?? 0] ?? whole, whole),
  };
}

function isMidSentence(above: Line | undefined, below: Line): boolean {
  return beginningOf(below.text) === 'small' && endingOf(above?.text ?? '') !== 'stop';
}

function tally(): Tally {
  return { breaks: 0, capitals: 0, full: 0, tails: 0 };
}

function isByWidth(block: Tally, whole: Tally): boolean {
  const share = (what: 'capitals' | 'full') =>
    (block[what] + (weight * whole[what]) / Math.max(1, whole.breaks)) / (block.breaks + weight);
  return share('capitals') < verse && share('full') > wrapped;
}

/** The longest line near by: of the same block, unless that is too small to tell. */
function widthAround(lines: readonly Line[], index: number): number {
  let first = index;
  let last = index;
  while (index - first < reach && first > 0 && !lines[first]?.isFirst) first -= 1;
  while (last - index < reach && last < lines.length - 1 && !lines[last + 1]?.isFirst) last += 1;
  if (last - first < 2) {
    first = Math.max(0, index - reach);
    last = Math.min(lines.length - 1, index + reach);
  }
  let widest = 0;
  for (let at = first; at <= last; at += 1) widest = Math.max(widest, lines[at]?.text.length ?? 0);
  return widest;
}
