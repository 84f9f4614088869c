import { at, type Rows } from '#shared/graph/rows';

/** For each row the vertices from left to right. */
export type Order = readonly Int32Array[];

/** The place of every vertex in its row. */
export function positionsIn(order: Order, count: number): Int32Array {
  const positions = new Int32Array(count);
  for (const row of order)
    for (let place = 0; place < row.length; place += 1) positions[at(row, place)] = place;
  return positions;
}

/** How many pairs of links cross between one row and the next, summed over all rows; by a Fenwick tree (Barth and others, 2004). */
export function crossings(order: Order, below: Rows, positions: Int32Array): number {
  let sum = 0;
  const widest = order.reduce((most, row) => Math.max(most, row.length), 0);
  const tree = new Int32Array(widest + 1);
  const ends: number[] = [];
  for (const row of order) {
    tree.fill(0);
    let entered = 0;
    for (const vertex of row) {
      ends.length = 0;
      for (let link = at(below.starts, vertex); link < at(below.starts, vertex + 1); link += 1) {
        ends.push(at(positions, at(below.items, link)));
      }
      for (const end of ends) {
        let notBeyond = 0;
        for (let node = end + 1; node > 0; node -= node & -node) notBeyond += at(tree, node);
        sum += entered - notBeyond;
      }
      for (const end of ends) {
        for (let node = end + 1; node <= widest; node += node & -node) tree[node] = at(tree, node) + 1;
      }
      entered += ends.length;
    }
  }
  return sum;
}
