import { foundationOf } from '#shared/audit/foundation';
import type { ArgumentMap } from '#shared/model/argument-map';
import type { MapNode } from '#shared/model/map-node';
import { oncePerRecent } from '#shared/model/once-per';
import { findRecord } from '#shared/model/sorted-records';
import type { AnchorStatus, Span } from '#shared/quotes/anchor';
import { checkQuotes } from '#shared/quotes/quote-checks';
import type { Passage } from '../store/ui-store';

/** A node that stands on a passage. */
export interface Tied {
  readonly node: MapNode;
  readonly status: AnchorStatus;
}

/** A passage of a source to which something on the map is tied. */
export interface PassageMark {
  readonly key: string;
  readonly span: Span;
  /** Never empty: several statements may stand on the same words. */
  readonly tied: readonly Tied[];
}

/** The passages of every source to which something is tied, in the order of its text. */
const marksBySource = oncePerRecent(4, (map: ArgumentMap): ReadonlyMap<string, readonly PassageMark[]> => {
  const found = new Map<string, Map<string, PassageMark>>();
  for (const { node: id, source, anchor } of checkQuotes(map).all) {
    const node = findRecord(map.nodes, id);
    const { span, status } = anchor;
    if (node === undefined || span === undefined) continue;
    const marks = found.get(source) ?? new Map<string, PassageMark>();
    const key = `${span.start}-${span.end}`;
    const tied = marks.get(key)?.tied ?? [];
    found.set(source, marks.set(key, { key, span, tied: [...tied, { node, status }] }));
  }
  const inOrder = (a: PassageMark, b: PassageMark) => a.span.start - b.span.start || b.span.end - a.span.end;
  return new Map([...found].map(([source, marks]) => [source, [...marks.values()].sort(inOrder)]));
});

const none: readonly PassageMark[] = [];

export function marksOf(map: ArgumentMap, source: string): readonly PassageMark[] {
  return marksBySource(map).get(source) ?? none;
}

/** How many quotations from a source are nowhere in its text, or in several places of it. */
export function lostIn(map: ArgumentMap, source: string): number {
  return checkQuotes(map).all.filter((check) => check.source === source && check.anchor.span === undefined)
    .length;
}

/**
 * The first passage that a node stands on: in this source if there is one, else in any. One that quotes nothing itself
 * stands on what is quoted beneath it, the nearest first.
 */
export function passageOf(map: ArgumentMap, node: string, source: string): Passage | null {
  const own = passagesOf(map, node);
  const places = own.length > 0 ? own : passagesBeneath(map, node);
  return places.find((place) => place.source === source) ?? places[0] ?? null;
}

function passagesBeneath(map: ArgumentMap, node: string): readonly Passage[] {
  return foundationOf(map, node).passages.flatMap(({ citation: { source }, span }) =>
    span ? [{ source, span }] : [],
  );
}

/** Whether a node stands on exactly this passage. */
export function standsOn(map: ArgumentMap, node: string, { source, span }: Passage): boolean {
  return passagesOf(map, node).some(
    (place) => place.source === source && place.span.start === span.start && place.span.end === span.end,
  );
}

function passagesOf(map: ArgumentMap, node: string): readonly Passage[] {
  return checkQuotes(map)
    .of(node)
    .flatMap(({ source, anchor: { span } }) => (span ? [{ source, span }] : []));
}

/** The next (1) or previous (-1) passage from a place in the text, round and round. */
export function markFrom(
  marks: readonly PassageMark[],
  from: Span | null,
  step: 1 | -1,
): PassageMark | undefined {
  const at = from === null ? -1 : indexOfMark(marks, from);
  if (at !== -1) return marks[(at + step + marks.length) % marks.length];
  const place = from?.start ?? -1;
  if (step === 1) return marks.find(({ span }) => span.start > place) ?? marks[0];
  return marks.findLast(({ span }) => span.start < place) ?? marks.at(-1);
}

/** Index of the mark that lies exactly on a passage; -1 for none. */
export function indexOfMark(marks: readonly PassageMark[], { start, end }: Span): number {
  return marks.findIndex(({ span }) => span.start === start && span.end === end);
}

/** The shortest mark that reaches into a passage. */
export function markOn(marks: readonly PassageMark[], { start, end }: Span): PassageMark | undefined {
  const size = ({ span }: PassageMark) => span.end - span.start;
  return marks
    .filter(({ span }) => span.start < end && span.end > start)
    .toSorted((a, b) => size(a) - size(b))[0];
}
