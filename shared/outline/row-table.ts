import { type Net, none } from '#shared/graph/net';
import { at, itemsOf, rowLength } from '#shared/graph/rows';
import type { Homes } from './homes';

/** The rows of an outline as numbers, in reading order: nodes and steps by their places in the net. */
export interface RowTable {
  readonly length: number;
  /** `none` for a step that has a row of its own. */
  readonly nodes: Int32Array;
  /** `none` at the top. */
  readonly steps: Int32Array;
  /** 1 where the row is one of the premises of the step above it. */
  readonly members: Uint8Array;
  readonly parents: Int32Array;
  readonly depths: Int32Array;
  readonly ends: Int32Array;
  readonly positions: Int32Array;
  readonly siblings: Int32Array;
  /** By place in the net: on which row a node stands in full, or a relation at all. */
  readonly rowOf: Int32Array;
}

export function rowTableOf(net: Net, homes: Homes): RowTable {
  const { size, nodeCount, premises } = net;
  const most = size + premises.items.length;
  const numbers = () => new Int32Array(most);
  const [nodes, steps, parents, depths, ends] = [numbers(), numbers(), numbers(), numbers(), numbers()];
  const [positions, siblings, members] = [numbers(), numbers(), new Uint8Array(most)];
  const rowOf = new Int32Array(size).fill(none);
  let length = 0;

  /** What stands under a row: places in the net, and members as `size` more than their places. */
  const beneath = (row: number): readonly number[] => {
    const [node, step] = [at(nodes, row), at(steps, row)];
    const onStep = step === none || at(members, row) === 1 ? [] : homes.into(step);
    if (node === none) return [...itemsOf(premises, step).map((premise) => size + premise), ...onStep];
    if (at(homes.home, node) !== step) return onStep;
    const onNode = homes.into(node);
    return onStep.length === 0 ? onNode : [...onStep, ...onNode];
  };

  /** The node and the step that an item puts on its row. A single premise shares the row of its step. */
  const faceOf = (item: number, parent: number): readonly [node: number, step: number] => {
    if (item >= size) return [item - size, at(steps, parent)];
    if (item < nodeCount) return [item, none];
    const isShared = parent !== none && rowLength(premises, item) === 1;
    return [isShared ? at(premises.items, at(premises.starts, item)) : none, item];
  };

  const write = (item: number, { row: parent, items, written }: Branch, depth: number) => {
    const row = length;
    const isMember = item >= size;
    const [node, step] = faceOf(item, parent);
    nodes[row] = node;
    steps[row] = step;
    members[row] = isMember ? 1 : 0;
    parents[row] = parent;
    depths[row] = depth;
    positions[row] = written;
    siblings[row] = items.length;
    if (node !== none && at(homes.home, node) === step) rowOf[node] = row;
    if (step !== none && !isMember) rowOf[step] = row;
    length += 1;
    return row;
  };

  const branches: Branch[] = [{ row: none, items: homes.roots, written: 0 }];
  for (let branch = branches.at(-1); branch; branch = branches.at(-1)) {
    const item = branch.items[branch.written];
    if (item === undefined) {
      if (branch.row !== none) ends[branch.row] = length;
      branches.pop();
      continue;
    }
    branch.written += 1;
    const row = write(item, branch, branches.length - 1);
    branches.push({ row, items: beneath(row), written: 0 });
  }
  return { length, nodes, steps, members, parents, depths, ends, positions, siblings, rowOf };
}

/** What stands under one row, and how much of it is written. */
interface Branch {
  readonly row: number;
  readonly items: readonly number[];
  written: number;
}
