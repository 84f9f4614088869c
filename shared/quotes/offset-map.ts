/**
 * Which places of a normalised text are which of the stored one. Kept as pieces, so that a text of many megabytes that
 * is mostly as it was takes next to nothing. A piece as long in both goes along unit by unit; any other stands for the
 * whole of what it was made of.
 */
export interface OffsetMap {
  readonly count: number;
  /** By piece: where it begins in the normalised text (and, after the last, how long that is), and where it begins and ends in the stored one. */
  readonly at: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** A map that grows at its end. */
export interface OffsetDraft {
  count: number;
  at: Int32Array;
  from: Int32Array;
  to: Int32Array;
}

export function offsetDraft(): OffsetDraft {
  return { count: 0, at: new Int32Array(8), from: new Int32Array(8), to: new Int32Array(8) };
}

/** What stood from `from` to `to` is `length` units long now and begins at `at`. */
export function extend(draft: OffsetDraft, at: number, length: number, from: number, to: number): void {
  const last = draft.count - 1;
  const goesOn =
    last >= 0 &&
    to - from === length &&
    draft.to[last] === from &&
    from - (draft.from[last] ?? 0) === at - (draft.at[last] ?? 0);
  if (goesOn) {
    draft.to[last] = to;
    return;
  }
  if (draft.count === draft.at.length) {
    draft.at = doubled(draft.at);
    draft.from = doubled(draft.from);
    draft.to = doubled(draft.to);
  }
  draft.at[draft.count] = at;
  draft.from[draft.count] = from;
  draft.to[draft.count] = to;
  draft.count += 1;
}

/** Where in the stored text the character at a normalised place begins. */
export function storedStart(map: OffsetMap, place: number): number {
  const piece = pieceAt(map, place);
  return isBlock(map, piece) ? (map.from[piece] ?? 0) : (map.from[piece] ?? 0) + place - (map.at[piece] ?? 0);
}

/** Where in the stored text the character before a normalised place ends. */
export function storedEnd(map: OffsetMap, place: number): number {
  const piece = pieceAt(map, place - 1);
  return isBlock(map, piece) ? (map.to[piece] ?? 0) : (map.from[piece] ?? 0) + place - (map.at[piece] ?? 0);
}

/** The first normalised place whose character begins at a stored place or after it; `length` where none does. */
export function normalPlace(map: OffsetMap, stored: number, length: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (storedStart(map, middle) < stored) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a piece stands as a whole for what it was made of. */
function isBlock({ at, from, to }: OffsetMap, piece: number): boolean {
  return (at[piece + 1] ?? 0) - (at[piece] ?? 0) !== (to[piece] ?? 0) - (from[piece] ?? 0);
}

function pieceAt({ at, count }: OffsetMap, place: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((at[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The map as it stays, of a normalised text of that length. */
export function finished(draft: OffsetDraft, length: number): OffsetMap {
  const at = new Int32Array(draft.count + 1);
  at.set(draft.at.subarray(0, draft.count));
  at[draft.count] = length;
  return {
    count: draft.count,
    at,
    from: draft.from.slice(0, draft.count),
    to: draft.to.slice(0, draft.count),
  };
}

function doubled(values: Int32Array): Int32Array {
  const more = new Int32Array(values.length * 2);
  more.set(values);
  return more;
}
