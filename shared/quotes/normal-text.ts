import { atOnce, inStepsOncePerRecent, type Steps } from '#shared/model/in-steps';
import type { Span } from './anchor';
import type { Dashes } from './dashes';
import { beginDraft, readNext } from './normal-draft';
import { finished, type OffsetMap, storedEnd, storedStart } from './offset-map';

/**
 * A text in the form in which quotations are compared: what programs and typesetting do to a text is undone (ligatures,
 * curly quotes, kinds of dashes, line ends, invisible characters), and nothing that an author wrote is.
 */
export interface NormalText {
  /** Without dashes between letters, which are kept in `dashes`. */
  readonly key: string;
  readonly offsets: OffsetMap;
  readonly dashes: Dashes;
}

/** UTF-16 code units that are read in one step. */
const stretch = 1 << 15;

function* normalised(text: string): Steps<NormalText> {
  const draft = beginDraft(text);
  const chunks: string[] = [];
  for (let place = 0, pause = stretch; place < text.length; ) {
    place = readNext(draft, place);
    if (place < pause) continue;
    pause = place + stretch;
    chunks.push(draft.parts.join(''));
    draft.parts = [];
    yield;
  }
  const key = [...chunks, ...draft.parts].join('');
  return { key, offsets: finished(draft.offsets, key.length), dashes: draft.dashes };
}

const remembered = inStepsOncePerRecent(8, normalised);

/** Of a source's text: remembered for the few that were asked about last. */
export const normalTextInSteps: (text: string) => Steps<NormalText> = remembered.inSteps;

/** Of a few words: not remembered. */
export function normalWords(words: string): NormalText {
  return atOnce(normalised(words));
}

/** Where a stretch of the key that is not empty stands in the stored text. */
export function storedSpan({ offsets }: NormalText, start: number, end: number): Span {
  return { start: storedStart(offsets, start), end: storedEnd(offsets, end) };
}
