import { inStepsOncePerRecent, type Steps } from '#shared/model/in-steps';

/** Whether writing a string as JSON takes long enough to be remembered: the text of a source may have megabytes. */
export function isLongString(text: string): boolean {
  return text.length > 100_000;
}

/** UTF-16 code units that are written in one step, and steps that make a piece. */
const stretch = 1 << 16;
const stepsInPiece = 16;

function* written(text: string): Steps<readonly string[]> {
  const pieces: string[] = [];
  let parts = ['"'];
  for (let start = 0; start < text.length; ) {
    // What is one character must not come apart: each half would be written as an escape.
    const end = start + stretch + (isHighSurrogate(text.charCodeAt(start + stretch - 1)) ? 1 : 0);
    if (parts.length > stepsInPiece) {
      pieces.push(parts.join(''));
      parts = [];
    }
    parts.push(JSON.stringify(text.slice(start, end)).slice(1, -1));
    start = end;
    yield;
  }
  return [...pieces, `${parts.join('')}"`];
}

/**
 * A long string as JSON, in pieces of about a million characters that are the string when they are joined. Remembered for
 * the few that were written last: a text seldom changes, the map around it often.
 */
export const longStringInSteps: (text: string) => Steps<readonly string[]> = inStepsOncePerRecent(
  4,
  written,
).inSteps;

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}
