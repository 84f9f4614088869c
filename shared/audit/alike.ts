import { addTo } from '#shared/model/add-to';
import type { MapNode } from '#shared/model/map-node';
import { isPauseDue, type Pause, pause } from './pause';
import { type WordKeys, wordKeysOf } from './word-keys';

export interface Alike {
  readonly first: MapNode;
  readonly second: MapNode;
  /** Whether they have the same words, be it in another order. */
  readonly isSame: boolean;
}

/** So many statements are looked at for each. It is enough to be exact unless very many share all of their rare words. */
const patience = 50;

/**
 * Statements whose words are mostly those of an earlier one: each with one of those, and `mayBeOne` says of which it is
 * worth telling. Alike are two whose sets of words have a Jaccard index of at least `least` (from above 0 to 1: what both have,
 * divided by what either has), if numbers and words such as “not” are the same in both.
 *
 * Statements that are so alike share one of their first words, so only the first are indexed (the prefix filter of Chaudhuri,
 * Ganti and Kaushik 2006, and Bayardo, Ma and Srikant 2007).
 */
export function* alikeStatements(
  nodes: readonly MapNode[],
  least: number,
  mayBeOne: (first: MapNode, second: MapNode) => boolean,
): Generator<Alike | Pause> {
  const shelves = new Map<string, Shelf>();
  for (const [place, node] of nodes.entries()) {
    if (isPauseDue(place)) yield pause;
    const words = wordKeysOf(node);
    if (words.keys.length === 0) continue;
    const shelf = shelves.get(words.telling) ?? { same: new Map(), byWord: new Map() };
    shelves.set(words.telling, shelf);
    const second: Entry = { node, words };
    const fits = (first: Entry) => areAlike(first.words, words, least) && mayBeOne(first.node, node);
    const keys = firstOf(words, least);
    const first = foundOn(shelf, keys, { whole: words.whole, fits });
    if (first === undefined) put(shelf, keys, second);
    else
      yield {
        first: first.node,
        second: node,
        isSame: overlap(first.words.keys, words.keys) === words.keys.length,
      };
  }
}

interface Entry {
  readonly node: MapNode;
  readonly words: WordKeys;
}

/** Statements that agree in all that tells statements apart. */
interface Shelf {
  readonly same: Map<number, Entry>;
  readonly byWord: Map<number, Entry[]>;
}

interface Wanted {
  readonly whole: number;
  readonly fits: (entry: Entry) => boolean;
}

function foundOn(
  { same, byWord }: Shelf,
  keys: readonly number[],
  { whole, fits }: Wanted,
): Entry | undefined {
  const twin = same.get(whole);
  if (twin !== undefined && fits(twin)) return twin;
  let left = patience;
  for (const key of keys) {
    for (const entry of byWord.get(key) ?? []) {
      if (left === 0) return undefined;
      left -= 1;
      if (fits(entry)) return entry;
    }
  }
  return undefined;
}

function put({ same, byWord }: Shelf, keys: readonly number[], entry: Entry): void {
  if (!same.has(entry.words.whole)) same.set(entry.words.whole, entry);
  for (const key of keys) {
    addTo(byWord, key, entry);
  }
}

/** One that is alike has at least one of these: it cannot lack so many. */
function firstOf({ keys }: WordKeys, least: number): readonly number[] {
  return keys.slice(0, keys.length - Math.ceil(least * keys.length - rounding) + 1);
}

/** Products of fractions may come out a little too large. */
const rounding = 1e-9;

function areAlike(one: WordKeys, two: WordKeys, least: number): boolean {
  const all = one.keys.length + two.keys.length;
  // From |both| ≥ least · |either| and |both| + |either| = all.
  const shared = Math.ceil((least / (1 + least)) * all - rounding);
  if (shared > Math.min(one.keys.length, two.keys.length)) return false;
  return bitCount(one.bits ^ two.bits) <= all - 2 * shared && overlap(one.keys, two.keys) >= shared;
}

/** How many numbers two ascending lists share. */
function overlap(one: readonly number[], two: readonly number[]): number {
  let [shared, left, right] = [0, 0, 0];
  while (left < one.length && right < two.length) {
    const [a = 0, b = 0] = [one[left], two[right]];
    if (a === b) shared += 1;
    if (a <= b) left += 1;
    if (b <= a) right += 1;
  }
  return shared;
}

/** How many bits of 32 are set. */
function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
