import type { ArgumentMap, Placement, Point, SavedView, View } from '#shared/model/argument-map';
import type { AuditSettings } from '#shared/model/audit-settings';
import type { MapNode } from '#shared/model/map-node';
import type { Relation } from '#shared/model/relation';
import { sortedRecords } from '#shared/model/sorted-records';
import type { Source } from '#shared/model/source';
import type { Waiver } from '#shared/model/waiver';
import { doAscend } from './ids';
import { mark } from './json/as-written';
import { currentVersion } from './migrations';

/** A map as its file has it, once checked. Everything else in the program works on `ArgumentMap`. */
export interface MapFile {
  readonly format: 'argmap';
  readonly version: number;
  readonly title: string;
  readonly description?: string;
  readonly authors?: readonly string[];
  readonly nodes: readonly MapNode[];
  readonly relations?: readonly Relation[];
  readonly sources?: readonly Source[];
  readonly waivers?: readonly WrittenWaiver[];
  readonly audit?: AuditSettings;
  readonly view?: FileView;
}

/** A waiver without a reason is a finding of the audit, not a file that cannot be opened. */
export type WrittenWaiver = Omit<Waiver, 'reason'> & Partial<Pick<Waiver, 'reason'>>;

export interface FileView {
  readonly positions?: { readonly [id: string]: Point };
  readonly collapsed?: readonly string[];
  readonly saved?: readonly SavedView[];
  readonly pinned?: readonly string[];
}

/** The map in a checked file: sorted, complete and rounded. */
export function mapOf(file: MapFile): ArgumentMap {
  const { format, version, view, ...map } = file;
  return {
    ...map,
    nodes: inOrder(map.nodes),
    relations: inOrder(map.relations ?? []),
    sources: inOrder(map.sources ?? []),
    waivers: (map.waivers ?? []).map((waiver) => ({ ...waiver, reason: waiver.reason ?? '' })),
    view: viewOf(view ?? {}),
  };
}

/** The file of a map; `mapOf` undone. */
export function fileOf(map: ArgumentMap): MapFile {
  return { format: 'argmap', version: currentVersion, ...map, view: fileViewOf(map.view) };
}

// `positions` of the file are `placements` of the map. So that a field `placements`, which the file may have
// and we do not know, finds room in the map, the two names change places.

function viewOf(view: FileView & { readonly placements?: unknown }): View {
  const { positions = {}, placements, ...rest } = view;
  const list = Object.keys(positions).map((id) => placementOf(id, positions[id]));
  return {
    ...rest,
    ...(placements !== undefined && { positions: placements }),
    placements: inOrder(list),
    collapsed: rest.collapsed ?? [],
  };
}

function fileViewOf(view: View & { readonly positions?: unknown }): FileView {
  const { placements, positions, ...rest } = view;
  return {
    ...rest,
    ...(positions !== undefined && { placements: positions }),
    positions: positionsOf(placements),
  };
}

function positionsOf(placements: readonly Placement[]): { readonly [id: string]: Point } {
  const positions = Object.fromEntries(placements.map(({ id, at }) => [id, rounded(at)]));
  // JavaScript puts keys that are whole numbers first.
  const moved = placements.some(({ id }) => /^\d+$/.test(id));
  return moved ? mark(positions, { keys: placements.map(({ id }) => id) }) : positions;
}

function placementOf(id: string, at: Point = { x: 0, y: 0 }): Placement {
  return { id, at: rounded(at) };
}

/** The same point where its coordinates are integers already. */
function rounded(point: Point): Point {
  const x = wholeCoordinate(point.x);
  const y = wholeCoordinate(point.y);
  return Object.is(x, point.x) && Object.is(y, point.y) ? point : { ...point, x, y };
}

/** Far outside of any canvas, and still written without an exponent. */
const furthest = 1e9;

/** Never -0, which JSON would keep apart from 0; and never NaN, which it could not write at all. */
function wholeCoordinate(value: number): number {
  if (Number.isNaN(value)) return 0;
  return Math.round(Math.min(Math.max(value, -furthest), furthest)) + 0;
}

function inOrder<T extends { readonly id: string }>(records: readonly T[]): readonly T[] {
  return doAscend(records) ? records : sortedRecords(records);
}
