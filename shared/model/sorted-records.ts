/** Lists of records in order of id (code units): found by bisection, changed by copying. */
interface Identified {
  readonly id: string;
}

/** Where `id` is, or where it would go: the first place whose id is not smaller. */
function placeOf(records: readonly Identified[], id: string): number {
  let low = 0;
  let high = records.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const record = records[middle];
    if (record !== undefined && record.id < id) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function findRecord<T extends Identified>(records: readonly T[], id: string): T | undefined {
  const record = records[placeOf(records, id)];
  return record?.id === id ? record : undefined;
}

/** The list with `record` in its place; one with the same id is replaced. */
export function putRecord<T extends Identified>(records: readonly T[], record: T): readonly T[] {
  const place = placeOf(records, record.id);
  const copy = records.slice();
  copy.splice(place, records[place]?.id === record.id ? 1 : 0, record);
  return copy;
}

/** The list with all of `changed` in their places, in one pass; later ones win over earlier ones of the same id. */
export function putRecords<T extends Identified>(records: readonly T[], changed: readonly T[]): readonly T[] {
  if (changed.length === 0) return records;
  const [only] = changed;
  if (changed.length === 1 && only !== undefined) return putRecord(records, only);
  // Places are found by bisection: a table of all ids would cost more than the copy.
  const copy = records.slice();
  const fresh = new Map<string, T>();
  for (const record of changed) {
    const place = placeOf(records, record.id);
    if (records[place]?.id === record.id) copy[place] = record;
    else fresh.set(record.id, record);
  }
  return fresh.size === 0 ? copy : sortedRecords([...copy, ...fresh.values()]);
}

/** The list without the records of these ids; the same list where none of them is in it. */
export function dropRecords<T extends Identified>(
  records: readonly T[],
  ids: ReadonlySet<string>,
): readonly T[] {
  // Places are found by bisection: to look up the id of every record would cost more than the copy.
  const places = new Set<number>();
  for (const id of ids) {
    const place = placeOf(records, id);
    if (records[place]?.id === id) places.add(place);
  }
  return places.size === 0 ? records : records.filter((_, place) => !places.has(place));
}

export function sortedRecords<T extends Identified>(records: readonly T[]): readonly T[] {
  return records.slice().sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** The ids of the records that are new, gone or other objects: both lists are walked once, side by side. */
export function changedIds<T extends Identified>(
  before: readonly T[],
  after: readonly T[],
): readonly string[] {
  if (before === after) return [];
  const changed: string[] = [];
  let [old, now] = [0, 0];
  while (old < before.length || now < after.length) {
    const [was, is] = [before[old], after[now]];
    if (was !== is) changed.push(is === undefined || (was && was.id < is.id) ? (was?.id ?? '') : is.id);
    if (was && (is === undefined || was.id <= is.id)) old += 1;
    if (is && (was === undefined || is.id <= was.id)) now += 1;
  }
  return changed;
}
