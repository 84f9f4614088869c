import type { Point } from '#shared/model/argument-map';
import type { Relation } from '#shared/model/relation';
import { landing, leavingPoint, type Side, sideFacing } from './approach';
import { type Column, type ColumnMember, columnsOf } from './columns';
import { discAround, junctionAt } from './junction';
import type { Obstacles } from './obstacles';
import type { Rect } from './rect';
import { spread } from './spread';

/** The boxes by id of the node: a map of them, or an index. */
export type Boxes = Pick<ReadonlyMap<string, Rect>, 'get' | 'has'>;

/** What lines run between and around. */
export interface Scenery {
  readonly boxes: Boxes;
  readonly obstacles: Obstacles;
}

/** How one relation reaches the node it bears on. */
export interface Arrival {
  readonly side: Side;
  readonly tip: Point;
  /** Where linked premises meet. */
  readonly junction?: Point;
  readonly column?: Column;
}

/** Heads that arrive at one side keep this far apart, if there is room. */
const headGap = 20;
/** A line that could come straight on yields less to its neighbours than one that bends anyway. */
const straightWeight = 8;

/** Where lines arrive at one target, side by side in the order in which they come, so that they do not cross at the end. */
export function arrivalsAt(
  target: Rect,
  relations: readonly Relation[],
  { boxes, obstacles }: Scenery,
): ReadonlyMap<string, Arrival> {
  const comers = relations.flatMap((relation) => comerFrom(relation, target, { boxes, obstacles }));
  const columns = columnsBelow(comers, target, obstacles);
  const inColumn = new Set(columns.flatMap(({ members }) => members.map(({ id }) => id)));
  const lines: readonly Line[] = [
    ...comers
      .filter(({ id }) => !inColumn.has(id))
      .map((comer) => ({ ids: [comer.id], ...comer, start: leavingPoint(comer.from, target, comer.side) })),
    ...columns.map((column): Line => {
      const ids = column.members.map(({ id }) => id);
      return { ids, side: 'bottom', start: { x: column.x, y: column.top }, column };
    }),
  ];
  const sides: readonly Side[] = ['bottom', 'top', 'left', 'right'];
  return new Map(
    sides.flatMap((side) => {
      return landed(
        lines.filter((line) => line.side === side),
        target,
        side,
      );
    }),
  );
}

/** A relation on its way to the target: from its premise, or from where its linked premises meet. */
interface Comer {
  readonly id: string;
  readonly kind: string;
  readonly from: Rect;
  readonly side: Side;
  readonly junction?: Point;
}

/** What arrives as one line: a relation, or all that hang in a column. */
interface Line {
  readonly ids: readonly string[];
  readonly side: Side;
  readonly start: Point;
  readonly junction?: Point;
  readonly column?: Column;
}

function comerFrom(
  { id, kind, premises, target: to }: Relation,
  target: Rect,
  { boxes, obstacles }: Scenery,
): readonly Comer[] {
  const from = premises.flatMap((premise) => boxes.get(premise) ?? []);
  const [only] = from;
  if (only === undefined || from.length < premises.length) return [];
  if (premises.length === 1) {
    // A statement that bears on itself leaves at the top and comes round to the side.
    return [{ id, kind, from: only, side: premises[0] === to ? 'right' : sideFacing(target, only) }];
  }
  const junction = junctionAt(from, target, obstacles);
  const disc = discAround(junction);
  return [{ id, kind, from: disc, side: sideFacing(target, disc), junction }];
}

function columnsBelow(comers: readonly Comer[], target: Rect, obstacles: Obstacles): readonly Column[] {
  const kinds = new Map<string, ColumnMember[]>();
  for (const { id, kind, from, side, junction } of comers) {
    if (side !== 'bottom' || junction) continue;
    const members = kinds.get(kind) ?? [];
    members.push({ id, box: from });
    kinds.set(kind, members);
  }
  return [...kinds.values()].flatMap((members) =>
    columnsOf(members, (boxes) => ({ obstacles, except: new Set([target, ...boxes]) })),
  );
}

function landed(lines: readonly Line[], target: Rect, side: Side): readonly (readonly [string, Arrival])[] {
  const { from, to, wish, point } = landing(target, side);
  const along = (start: Point) => (side === 'bottom' || side === 'top' ? start.x : start.y);
  const ordered = lines.toSorted(
    (a, b) => along(a.start) - along(b.start) || (String(a.ids[0]) < String(b.ids[0]) ? -1 : 1),
  );
  const wishes = ordered.map(({ start }) => wish(start));
  const places = spread(
    wishes.map((at, index) => ({
      at,
      weight: at === along(ordered[index]?.start ?? target) ? straightWeight : 1,
    })),
    { from, to, gap: headGap },
  );
  return ordered.flatMap(({ ids, column, junction }, index) => {
    const tip = point(places[index] ?? from);
    const arrival = { side, tip, ...(column && { column }), ...(junction && { junction }) };
    return ids.map((id) => [id, arrival] as const);
  });
}
