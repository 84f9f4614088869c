/** Lists of whole numbers, one list for each number from 0, all in two flat arrays: small, and fast to walk. */
export interface Rows {
  /** Where each row begins in `items`; one more at the end. */
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

/** The items of one row. */
export function rowOf({ starts, items }: Rows, row: number): Int32Array {
  return items.subarray(starts[row], starts[row + 1]);
}

/** Visits the items of one row, without a view of it: for walks over a whole map. */
export function eachOf({ starts, items }: Rows, row: number, visit: (item: number) => void): void {
  for (let place = at(starts, row); place < at(starts, row + 1); place += 1) visit(at(items, place));
}

/** The same as a list, to be sorted, split and mapped: views of typed arrays are slow to make and to copy. */
export function itemsOf({ starts, items }: Rows, row: number): number[] {
  const list: number[] = [];
  for (let place = at(starts, row); place < at(starts, row + 1); place += 1) list.push(at(items, place));
  return list;
}

export function rowLength({ starts }: Rows, row: number): number {
  return at(starts, row + 1) - at(starts, row);
}

export function rowCount({ starts }: Rows): number {
  return starts.length - 1;
}

/**
 * Rows from pairs of a row and an item. `eachPair` is called twice, first to count and then to fill, and must
 * give the same pairs in the same order; that is the order within rows.
 */
export function rowsOf(count: number, eachPair: (pair: (row: number, item: number) => void) => void): Rows {
  const starts = new Int32Array(count + 1);
  eachPair((row) => add(starts, row + 1, 1));
  for (let row = 0; row < count; row += 1) add(starts, row + 1, at(starts, row));
  const items = new Int32Array(at(starts, count));
  const next = starts.slice();
  eachPair((row, item) => {
    items[at(next, row)] = item;
    add(next, row, 1);
  });
  return { starts, items };
}

/** The rows the other way round: for each number up to `count`, in which rows it stands. */
export function transposed({ starts, items }: Rows, count: number): Rows {
  return rowsOf(count, (pair) => {
    // Without a view of each row: this is most of the cost of an index.
    for (let row = 0, place = 0; place < items.length; place += 1) {
      while (place >= at(starts, row + 1)) row += 1;
      pair(at(items, place), row);
    }
  });
}

/** The number at an index that is known to be in range; the compiler cannot know it. */
export function at(numbers: Int32Array | Uint8Array | Float64Array, index: number): number {
  return numbers[index] ?? 0;
}

export function add(numbers: Int32Array, index: number, amount: number): void {
  numbers[index] = at(numbers, index) + amount;
}
