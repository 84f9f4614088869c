/** What a rule says in place of a finding, so that whoever shows a large map can do something else before it goes on. */
export const pause = undefined;
export type Pause = typeof pause;

const often = 64;

/** Whether a walk over a map has come so far that a pause is due: reading so many texts takes a few milliseconds at most. */
export function isPauseDue(place: number): boolean {
  return place % often === often - 1;
}
