import type { Span } from '#shared/quotes/anchor';
import type { Block } from './blocks';
import {
  type Choice,
  extended,
  sentenceAt,
  sentenceBeside,
  withEndMoved,
  withStartMoved,
} from './sentence-cursor';

/** What moves by a key, and whether onwards (1) or back (-1). */
export interface Step {
  readonly moves: 'sentence' | 'choice' | 'end' | 'start';
  readonly by: 1 | -1;
}

interface Before {
  /** What is chosen. */
  readonly span: Span | null;
  /** The sentence from which the choice was made; null where it was not made by keys. */
  readonly anchor: Span | null;
  /** Where the reader is while nothing is chosen: what was read last, or else what is in sight. */
  readonly place: Span;
}

/** What is chosen after a step of the keyboard; null in a text without words. */
export function stepped(
  blocks: readonly Block[],
  { span, anchor, place }: Before,
  step: Step,
): Choice | null {
  if (span === null) {
    const here = sentenceAt(blocks, place.start);
    if (here === null) return null;
    const isRead = here.start === place.start && here.end === place.end;
    const next = (isRead && sentenceBeside(blocks, here, step.by)) || here;
    return { span: next, anchor: next };
  }
  const from = anchor ?? sentenceAt(blocks, span.start) ?? span;
  switch (step.moves) {
    case 'sentence': {
      const edge =
        step.by === 1 ? { start: span.end - 1, end: span.end } : { start: span.start, end: span.start };
      const next = sentenceBeside(blocks, edge, step.by) ?? sentenceAt(blocks, edge.start) ?? span;
      return { span: next, anchor: next };
    }
    case 'choice':
      return extended(blocks, { span, anchor: from }, step.by);
    case 'end':
      return { span: withEndMoved(blocks, span, step.by), anchor: from };
    case 'start':
      return { span: withStartMoved(blocks, span, step.by), anchor: from };
    default:
      return step.moves satisfies never;
  }
}
