import { line } from './curve';
import { bottomOf, type Rect, rightOf } from './rect';
import { isFree, type Way } from './thread';

/** Boxes one above the other that reach the same target by one line beside them, as branches hang in an outline. */
export interface Column {
  readonly members: readonly ColumnMember[];
  readonly side: 'left' | 'right';
  /** Where the line beside the boxes stands, and where it begins, above the first of them. */
  readonly x: number;
  readonly top: number;
}

export interface ColumnMember {
  readonly id: string;
  readonly box: Rect;
}

/** The line of a column stands this far from its boxes: there is room for the marks between. */
export const columnGutter = 18;
const above = 14;

/** The columns among boxes below one target; a box that stands alone is in none. */
export function columnsOf(
  members: readonly ColumnMember[],
  way: (boxes: readonly Rect[]) => Way,
): readonly Column[] {
  const byLeft = new Map<number, ColumnMember[]>();
  for (const member of members) {
    const left = Math.round(member.box.x);
    const aligned = byLeft.get(left);
    if (aligned) aligned.push(member);
    else byLeft.set(left, [member]);
  }
  return [...byLeft.values()].flatMap((aligned) => {
    const stacked = aligned.toSorted((a, b) => a.box.y - b.box.y);
    const column = stacked.length < 2 ? undefined : columnOf(stacked, way(stacked.map(({ box }) => box)));
    return column ? [column] : [];
  });
}

function columnOf(members: readonly ColumnMember[], way: Way): Column | undefined {
  const [first, last] = [members[0]?.box, members.at(-1)?.box];
  if (first === undefined || last === undefined) return undefined;
  const top = first.y - above;
  const right = Math.max(...members.map(({ box }) => rightOf(box)));
  const gutters = [
    { side: 'left', x: first.x - columnGutter },
    { side: 'right', x: right + columnGutter },
  ] as const;
  const free = gutters.find(({ x }) => isFree(way, [line({ x, y: top }, { x, y: bottomOf(last) })]));
  return free && { members, ...free, top };
}
