import { at } from '#shared/graph/rows';

/** An edge of a graph without circles: `to` lies at least `span` rows below `from`. */
export interface SpannedEdge {
  readonly from: number;
  readonly to: number;
  readonly span: number;
  /** How much each row of its length costs. */
  readonly weight: number;
}

/**
 * Moves rows until the edges together are as short as can be, by the network simplex method of Gansner and others (1993);
 * `ranks` must keep every span at the start, and does so at the end. Stops short of the best after `mostPivots` steps.
 */
export function shorten(ranks: Int32Array, edges: readonly SpannedEdge[], mostPivots: number): void {
  const slack = ({ from, to, span }: SpannedEdge) => at(ranks, to) - at(ranks, from) - span;
  const tree = tightTree(ranks, edges, slack);
  const outflow = new Float64Array(ranks.length);
  for (const { from, to, weight } of edges) {
    outflow[from] = (outflow[from] ?? 0) + weight;
    outflow[to] = (outflow[to] ?? 0) - weight;
  }
  for (let pivot = 0; pivot < mostPivots; pivot += 1) {
    const rooted = rootedAt0(tree, ranks.length);
    const leaving = mostCostly(tree, rooted, outflow);
    if (leaving === undefined) return;
    const { edge, child } = leaving;
    const isBelow = (node: number) => {
      return (
        at(rooted.first, child) <= at(rooted.first, node) && at(rooted.last, node) <= at(rooted.last, child)
      );
    };
    const fromIsBelow = isBelow(edge.from);
    let entering: SpannedEdge | undefined;
    for (const other of edges) {
      // Only what leads the other way across the cut can hold the parts together once they move towards each other.
      if (isBelow(other.from) === fromIsBelow || isBelow(other.to) !== fromIsBelow) continue;
      if (entering === undefined || slack(other) < slack(entering)) entering = other;
    }
    if (entering === undefined) return;
    const by = fromIsBelow ? -slack(entering) : slack(entering);
    for (let node = 0; node < ranks.length; node += 1) if (isBelow(node)) ranks[node] = at(ranks, node) + by;
    tree.delete(edge);
    tree.add(entering);
  }
}

/** A spanning tree of edges that are as short as they may be; parts that no edge joins get one that costs nothing. */
function tightTree(
  ranks: Int32Array,
  edges: readonly SpannedEdge[],
  slack: (edge: SpannedEdge) => number,
): Set<SpannedEdge> {
  const tree = new Set<SpannedEdge>();
  const touching: SpannedEdge[][] = Array.from(ranks, () => []);
  for (const edge of edges) {
    touching[edge.from]?.push(edge);
    touching[edge.to]?.push(edge);
  }
  const inTree = new Set<number>([0]);
  const grow = (from: Iterable<number>) => {
    const open = [...from];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      for (const edge of touching[node] ?? []) {
        const other = edge.from === node ? edge.to : edge.from;
        if (inTree.has(other) || slack(edge) !== 0) continue;
        inTree.add(other);
        tree.add(edge);
        open.push(other);
      }
    }
  };
  grow([0]);
  while (inTree.size < ranks.length) {
    let nearest: SpannedEdge | undefined;
    for (const edge of edges) {
      if (inTree.has(edge.from) === inTree.has(edge.to)) continue;
      if (nearest === undefined || slack(edge) < slack(nearest)) nearest = edge;
    }
    if (nearest === undefined) {
      const apart = ranks.findIndex((_, node) => !inTree.has(node));
      tree.add({ from: 0, to: apart, span: at(ranks, apart) - at(ranks, 0), weight: 0 });
      inTree.add(apart);
      grow([apart]);
      continue;
    }
    const by = inTree.has(nearest.from) ? slack(nearest) : -slack(nearest);
    for (const node of inTree) ranks[node] = at(ranks, node) + by;
    grow(inTree);
  }
  return tree;
}

interface Rooted {
  /** Nodes before all that hang on them. */
  readonly order: readonly number[];
  readonly parents: Int32Array;
  readonly parentEdges: readonly (SpannedEdge | undefined)[];
  /** Places in `order` of the first and the last node of the branch that begins with each. */
  readonly first: Int32Array;
  readonly last: Int32Array;
}

function rootedAt0(tree: ReadonlySet<SpannedEdge>, count: number): Rooted {
  const touching: SpannedEdge[][] = Array.from({ length: count }, () => []);
  for (const edge of tree) {
    touching[edge.from]?.push(edge);
    touching[edge.to]?.push(edge);
  }
  const parents = new Int32Array(count).fill(-1);
  const parentEdges = new Array<SpannedEdge | undefined>(count).fill(undefined);
  const [first, last] = [new Int32Array(count), new Int32Array(count)];
  const order: number[] = [];
  const open = [0];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    first[node] = order.length;
    last[node] = order.length;
    order.push(node);
    for (const edge of touching[node] ?? []) {
      if (edge === parentEdges[node]) continue;
      const child = edge.from === node ? edge.to : edge.from;
      parents[child] = node;
      parentEdges[child] = edge;
      open.push(child);
    }
  }
  for (const node of order.toReversed()) {
    const parent = at(parents, node);
    if (parent >= 0) last[parent] = Math.max(at(last, parent), at(last, node));
  }
  return { order, parents, parentEdges, first, last };
}

/** The tree edge whose two sides, moved apart, would shorten the others most. */
function mostCostly(
  tree: ReadonlySet<SpannedEdge>,
  { order, parents, parentEdges }: Rooted,
  outflow: Float64Array,
) {
  const sums = outflow.slice();
  let worst: { readonly edge: SpannedEdge; readonly child: number; readonly cut: number } | undefined;
  for (let place = tree.size; place > 0; place -= 1) {
    const child = order[place] ?? 0;
    const edge = parentEdges[child];
    const parent = at(parents, child);
    const sum = sums[child] ?? 0;
    sums[parent] = (sums[parent] ?? 0) + sum;
    if (edge === undefined) continue;
    const cut = edge.from === child ? sum : -sum;
    if (cut < 0 && (worst === undefined || cut < worst.cut)) worst = { edge, child, cut };
  }
  return worst;
}
