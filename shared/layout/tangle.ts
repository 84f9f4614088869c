import { at, type Rows, rowCount, rowOf, rowsOf } from '#shared/graph/rows';
import type { PlacedBlock } from './arranged';
import { bearings, type OutlineGraph } from './outline-graph';

/** A drawing as numbers: blocks that can be moved, the boxes in them, and the lines between boxes, drawn straight. */
export interface Tangle {
  /** Left ends and tops of the blocks, which change as they are moved. */
  readonly left: Float64Array;
  readonly top: Float64Array;
  readonly boxes: Boxes;
  readonly lines: Lines;
  /** Numbers of the boxes, and of the lines that end at one of them, by block. */
  readonly boxesOf: readonly Int32Array[];
  readonly linesOf: readonly Int32Array[];
  /** The boxes that each box is linked with, as premises of one step. */
  readonly linked: readonly (readonly number[])[];
  /** Room for marks on lines, used again and again. */
  readonly seen: Uint8Array;
  /** Lines that could cross each line, and boxes that it could lie on; the other way round for each box. */
  readonly meets: readonly Int32Array[];
  readonly passes: readonly Int32Array[];
  readonly passedBy: readonly Int32Array[];
}

export interface Boxes {
  readonly block: Int32Array;
  /** From the corner of the block. */
  readonly inX: Float64Array;
  readonly inY: Float64Array;
  readonly width: Float64Array;
  readonly height: Float64Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
}

export interface Lines {
  /** Boxes: the reason, and what it bears on. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly x1: Float64Array;
  readonly y1: Float64Array;
  readonly x2: Float64Array;
  readonly y2: Float64Array;
  /** The ends in order. */
  readonly left: Float64Array;
  readonly right: Float64Array;
}

/** `graph` is that of single boxes: blocks may hold several. */
export function tangleOf(graph: OutlineGraph, placed: readonly PlacedBlock[]): Tangle {
  const members = placed.flatMap(({ block }, index) => block.members.map((member) => ({ ...member, index })));
  const boxById = new Map(members.map(({ id }, box) => [id, box]));
  const ends = endsOf(graph, boxById);
  const block = Int32Array.from(members, ({ index }) => index);
  const count = members.length;
  const boxes: Boxes = {
    block,
    inX: Float64Array.from(members, (member) => member.at.x),
    inY: Float64Array.from(members, (member) => member.at.y),
    width: Float64Array.from(members, ({ size }) => size.width),
    height: Float64Array.from(members, ({ size }) => size.height),
    x: new Float64Array(count),
    y: new Float64Array(count),
  };
  const from = Int32Array.from(ends, (end) => end.from);
  const to = Int32Array.from(ends, (end) => end.to);
  const floats = () => new Float64Array(ends.length);
  const tangle: Tangle = {
    left: Float64Array.from(placed, (one) => one.at.x),
    top: Float64Array.from(placed, (one) => one.at.y),
    boxes,
    lines: {
      from,
      to,
      x1: floats(),
      y1: floats(),
      x2: floats(),
      y2: floats(),
      left: floats(),
      right: floats(),
    },
    boxesOf: listsOf(
      rowsOf(placed.length, (pair) => {
        for (const [box, of] of block.entries()) pair(of, box);
      }),
    ),
    linesOf: listsOf(
      rowsOf(placed.length, (pair) => {
        for (const [line, end] of ends.entries()) {
          const [one, other] = [at(block, end.from), at(block, end.to)];
          pair(one, line);
          if (other !== one) pair(other, line);
        }
      }),
    ),
    linked: linkedBoxes(graph, boxById, count),
    seen: new Uint8Array(ends.length),
    meets: [],
    passes: [],
    passedBy: [],
  };
  for (let index = 0; index < placed.length; index += 1) follow(tangle, index);
  return { ...tangle, ...meetings(tangle) };
}

function listsOf(rows: Rows): readonly Int32Array[] {
  return Array.from({ length: rowCount(rows) }, (_, row) => rowOf(rows, row));
}

/**
 * What is at one height and can come into each other's way: blocks move only across. Lines that share an end do not cross,
 * and those of a column are drawn beside its boxes.
 */
function meetings({ lines: { from, to, y1, y2 }, boxes }: Tangle) {
  const meets: number[][] = Array.from(from, () => []);
  const passes: number[][] = Array.from(from, () => []);
  const passedBy: number[][] = Array.from(boxes.block, () => []);
  const targets = Array.from(boxes.block, () => new Set<number>());
  for (let line = 0; line < from.length; line += 1) targets[at(from, line)]?.add(at(to, line));
  for (let line = 0; line < from.length; line += 1) {
    const top = Math.min(at(y1, line), at(y2, line));
    const bottom = Math.max(at(y1, line), at(y2, line));
    const ends = [at(from, line), at(to, line)];
    for (let other = line + 1; other < from.length; other += 1) {
      if (Math.min(at(y1, other), at(y2, other)) >= bottom || Math.max(at(y1, other), at(y2, other)) <= top)
        continue;
      if (ends.includes(at(from, other)) || ends.includes(at(to, other))) continue;
      meets[line]?.push(other);
      meets[other]?.push(line);
    }
    const column = at(boxes.block, at(from, line));
    for (let box = 0; box < boxes.y.length; box += 1) {
      if (at(boxes.y, box) >= bottom || at(boxes.y, box) + at(boxes.height, box) <= top) continue;
      const hangsBeside = at(boxes.block, box) === column && targets[box]?.has(at(to, line));
      if (box === at(from, line) || box === at(to, line) || hangsBeside) continue;
      passes[line]?.push(box);
      passedBy[box]?.push(line);
    }
  }
  const flat = (lists: number[][]) => lists.map((list) => Int32Array.from(list));
  return { meets: flat(meets), passes: flat(passes), passedBy: flat(passedBy) };
}

/** From each box to what it bears on. */
function endsOf(graph: OutlineGraph, boxById: ReadonlyMap<string, number>) {
  const boxOf = (item: number) => boxById.get(graph.items[item]?.block?.members[0]?.id ?? '');
  return bearings(graph).flatMap(({ upper, lower }) => {
    const [to, from] = [boxOf(upper), boxOf(lower)];
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
}

/** Each with the one before it and the one after it. */
function linkedBoxes({ items, links }: OutlineGraph, boxById: ReadonlyMap<string, number>, count: number) {
  const linked: number[][] = Array.from({ length: count }, () => []);
  const last = new Map<number, number>();
  for (const { upper, lower } of links) {
    const box = boxById.get(items[lower]?.block?.members[0]?.id ?? '');
    if (items[upper]?.block || box === undefined) continue;
    const before = last.get(upper);
    last.set(upper, box);
    if (before === undefined) continue;
    linked[before]?.push(box);
    linked[box]?.push(before);
  }
  return linked;
}

/** Boxes and lines go where their block is now. */
export function follow({ left, top, boxes, lines, boxesOf, linesOf }: Tangle, block: number): void {
  for (const box of boxesOf[block] ?? []) {
    boxes.x[box] = at(left, block) + at(boxes.inX, box);
    boxes.y[box] = at(top, block) + at(boxes.inY, box);
  }
  for (const line of linesOf[block] ?? []) {
    const [from, to] = [at(lines.from, line), at(lines.to, line)];
    const x1 = at(boxes.x, from) + at(boxes.width, from) / 2;
    const y1 = at(boxes.y, from);
    const x2 = at(boxes.x, to) + at(boxes.width, to) / 2;
    const y2 = at(boxes.y, to) + at(boxes.height, to);
    lines.x1[line] = x1;
    lines.y1[line] = y1;
    lines.x2[line] = x2;
    lines.y2[line] = y2;
    lines.left[line] = Math.min(x1, x2);
    lines.right[line] = Math.max(x1, x2);
  }
}
