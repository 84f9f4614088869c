import type { Net } from '#shared/graph/net';
import { none } from '#shared/graph/places';
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

/** What stands under one row, and how much of it is written. */
interface Branch {
  readonly row: number;
  readonly items: readonly number[];
  written: number;
}

/** Every branch is written out before the next row beside it, without recursion: chains may be longer than the stack is deep. */
export function rowTableOf(net: Net, homes: Homes): RowTable {
  const table = { ...emptyTable(net), length: 0 };
  const branches: Branch[] = [{ row: none, items: homes.roots, written: 0 }];
  for (let branch = branches.at(-1); branch; branch = branches.at(-1)) {
    const item = branch.items[branch.written];
    if (item === undefined) {
      if (branch.row !== none) table.ends[branch.row] = table.length;
      branches.pop();
      continue;
    }
    branch.written += 1;
    const row = table.length;
    table.length += 1;
    const [node, step] = faceOf(net, table, item, branch.row);
    const isMember = item >= net.size;
    table.nodes[row] = node;
    table.steps[row] = step;
    table.members[row] = isMember ? 1 : 0;
    table.parents[row] = branch.row;
    table.depths[row] = branches.length - 1;
    table.positions[row] = branch.written;
    table.siblings[row] = branch.items.length;
    if (node !== none && at(homes.home, node) === step) table.rowOf[node] = row;
    if (step !== none && !isMember) table.rowOf[step] = row;
    branches.push({ row, items: itemsUnder(net, homes, table, row), written: 0 });
  }
  return table;
}

/** With room for every node, every relation, and every premise once more. */
function emptyTable({ size, premises }: Net): Omit<RowTable, 'length'> {
  const most = size + premises.items.length;
  const numbers = () => new Int32Array(most);
  return {
    nodes: numbers(),
    steps: numbers(),
    members: new Uint8Array(most),
    parents: numbers(),
    depths: numbers(),
    ends: numbers(),
    positions: numbers(),
    siblings: numbers(),
    rowOf: new Int32Array(size).fill(none),
  };
}

/**
 * What stands under a row. Items are places in the net; those of the premises of a step that has a row of its own
 * are larger by the size of the net.
 */
function itemsUnder(net: Net, homes: Homes, table: RowTable, row: number): readonly number[] {
  const [node, step] = [at(table.nodes, row), at(table.steps, row)];
  const onStep = step === none || at(table.members, row) === 1 ? [] : homes.into(step);
  if (node === none) return [...itemsOf(net.premises, step).map((premise) => net.size + premise), ...onStep];
  if (at(homes.home, node) !== step) return onStep;
  const onNode = homes.into(node);
  return onStep.length === 0 ? onNode : [...onStep, ...onNode];
}

/** The node and the step that an item puts on its row. A single premise shares the row of its step. */
function faceOf(
  { size, nodeCount, premises }: Net,
  { steps }: RowTable,
  item: number,
  parent: number,
): readonly [node: number, step: number] {
  if (item >= size) return [item - size, at(steps, parent)];
  if (item < nodeCount) return [item, none];
  const isShared = parent !== none && rowLength(premises, item) === 1;
  return [isShared ? at(premises.items, at(premises.starts, item)) : none, item];
}
