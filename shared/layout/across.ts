import { at, type Rows, rowLength } from '#shared/graph/rows';
import type { Order } from './crossings';
import { isotonic } from './isotonic';
import type { Layering } from './layering';
import { spacing } from './spacing';

/** Where vertices should stay if they can; by vertex, NaN for those that are free. */
export interface Anchors {
  readonly at: Float64Array;
  readonly weight: number;
}

const rounds = 24;
/** Rounds in which rows look only at the row they come from, so that what is far apart finds together soon. */
const roughRounds = 6;
/** What has no neighbour stays where it is, unless others need the room. */
const idle = 0.01;
/** A block is as wide in every row that it hangs through, and straight: what stands there makes room. */
const rigid = 10_000;
/** How much straighter lines are that pass several rows, by how many of the two ends are passing. */
const straightness = [1, 3, 10];

/**
 * The middle of every vertex from left to right: each as near as can be to the middle of its neighbours above and below,
 * in the given order, without touching. Row by row, downwards and upwards in turn.
 */
export function across(layering: Layering, order: Order, anchors?: Anchors): Float64Array {
  const { above, below, itemCount, owners } = layering;
  const x = packedLeft(layering, order);
  const gaps = order.map((row) => gapsIn(row, layering, anchors !== undefined));
  const longest = order.reduce((most, row) => Math.max(most, row.length), 0);
  // Room that is used again and again: this is done thousands of times for one drawing.
  const [wishes, weights] = [new Float64Array(longest), new Float64Array(longest)];
  const placesNear = isotonic(longest);
  const settle = (row: Int32Array, gapsOfRow: Float64Array, neighbours: readonly Rows[]) => {
    for (let place = 0; place < row.length; place += 1) {
      const vertex = at(row, place);
      const owner = at(owners, vertex);
      if (owner >= 0) {
        wishes[place] = at(x, owner);
        weights[place] = rigid;
        continue;
      }
      const passing = vertex >= itemCount ? 1 : 0;
      let [sum, weight] = [at(x, vertex) * idle, idle];
      for (const { starts, items } of neighbours) {
        for (let link = at(starts, vertex); link < at(starts, vertex + 1); link += 1) {
          const neighbour = at(items, link);
          const pull = straightness[passing + (neighbour >= itemCount ? 1 : 0)] ?? 1;
          sum += at(x, neighbour) * pull;
          weight += pull;
        }
      }
      const anchor = anchors?.at[vertex] ?? Number.NaN;
      if (anchors !== undefined && !Number.isNaN(anchor)) {
        sum += anchor * anchors.weight;
        weight += anchors.weight;
      }
      wishes[place] = sum / weight;
      weights[place] = weight;
    }
    const places = placesNear({ at: wishes, weights, gaps: gapsOfRow, count: row.length });
    for (let place = 0; place < row.length; place += 1) x[at(row, place)] = at(places, place);
  };
  const settleAt = (rank: number, neighbours: readonly Rows[]) => {
    const [row, gapsOfRow] = [order[rank], gaps[rank]];
    if (row && gapsOfRow && row.length > 0) settle(row, gapsOfRow, neighbours);
  };
  const both = [above, below];
  for (let round = 0; round < rounds; round += 1) {
    const isRough = round < roughRounds;
    const [down, up] = isRough ? [[above], [below]] : [both, both];
    for (let rank = 0; rank < order.length; rank += 1) settleAt(rank, down);
    for (let rank = order.length - 1; rank >= 0; rank -= 1) settleAt(rank, up);
  }
  return x;
}

function packedLeft(layering: Layering, order: Order): Float64Array {
  const x = new Float64Array(layering.ranks.length);
  for (const row of order) {
    const gaps = gapsIn(row, layering);
    let left = 0;
    for (let place = 0; place < row.length; place += 1) {
      left += gaps[place] ?? 0;
      x[at(row, place)] = left;
    }
  }
  return x;
}

/** From the middle of each vertex to the middle of the one before it. */
function gapsIn(row: Int32Array, layering: Layering, isTight = false): Float64Array {
  const gaps = new Float64Array(row.length);
  for (let place = 1; place < row.length; place += 1) {
    gaps[place] = gapBetween(at(row, place - 1), at(row, place), { layering, isTight });
  }
  return gaps;
}

interface Gaps {
  readonly layering: Layering;
  /** What has its place already keeps it, even if it stands nearer to another than it had to. */
  readonly isTight: boolean;
}

function gapBetween(left: number, right: number, { layering: { widths, above }, isTight }: Gaps): number {
  const [leftWidth = 0, rightWidth = 0] = [widths[left], widths[right]];
  const half = (leftWidth + rightWidth) / 2;
  if (leftWidth === 0 && rightWidth === 0) return spacing.lines;
  if (leftWidth === 0 || rightWidth === 0) return half + spacing.besideLine;
  return half + spacing.beside + (isTight || shareAbove(left, right, above) ? 0 : spacing.cousins);
}

function shareAbove(left: number, right: number, above: Rows): boolean {
  if (rowLength(above, left) === 0 || rowLength(above, right) === 0) return false;
  for (let link = at(above.starts, left); link < at(above.starts, left + 1); link += 1) {
    for (let other = at(above.starts, right); other < at(above.starts, right + 1); other += 1) {
      if (at(above.items, link) === at(above.items, other)) return true;
    }
  }
  return false;
}
