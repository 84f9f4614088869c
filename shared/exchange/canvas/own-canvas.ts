import { isObject } from '#shared/shape/shape';
import { thingName } from '../diagram/names';
import type { MapDraft, Reserved } from '../importing/map-draft';
import type { JsonRecord, OwnData } from '../own-data/own-data';
import type { CanvasEdge, CanvasFile, CanvasNode } from './canvas-file';

/** In a canvas of ours, what the format has no place for stands in this field of the file, its cards and its lines. */
export const ownKey = 'warrant';

/** What was kept of a statement or relation, and the id that it has on the map. */
export interface OwnItem {
  readonly kept: JsonRecord;
  readonly id: Reserved;
}

/** What we kept in a canvas. All of it is empty in a canvas of other programs. */
export interface OwnCanvas {
  /** Nothing where nothing was kept. */
  readonly data: OwnData | undefined;
  /** What the map carried along of a canvas when it was written. */
  readonly carried: JsonRecord;
  /** By the cards that show them. */
  readonly statements: ReadonlyMap<CanvasNode, OwnItem>;
  /** Relations that are cards, because several things meet there. */
  readonly joints: ReadonlyMap<CanvasNode, OwnItem>;
  /** Relations that are lines. */
  readonly lines: ReadonlyMap<CanvasEdge, OwnItem>;
}

/**
 * Reads what was kept, and lets each thing have the id that it had. Where a card was copied, the one that we wrote has
 * the better right to it.
 */
export function ownCanvas(
  head: unknown,
  { nodes = [], edges = [] }: CanvasFile,
  reserve: MapDraft['reserve'],
): OwnCanvas {
  const statements = nodes.flatMap((card) => {
    const kept = keptIn(card);
    return kept && typeof kept.id === 'string' ? [{ item: card, kept, id: kept.id }] : [];
  });
  const relationIn = <T extends object>(item: T) => {
    const kept = keptIn(item)?.relation;
    return isObject(kept) && typeof kept.id === 'string' ? [{ item, kept, id: kept.id }] : [];
  };
  const joints = nodes.filter((card) => typeof keptIn(card)?.id !== 'string').flatMap(relationIn);
  const isOriginal = ({ item, id }: { readonly item: CanvasNode; readonly id: string }) =>
    item.id === thingName(id);
  const withIds = <T>(
    found: readonly { readonly item: T; readonly kept: JsonRecord; readonly id: string }[],
  ) => new Map(found.map(({ item, kept, id }) => [item, { kept, id: reserve(id) }]));
  const own = {
    statements: withIds(originalsFirst(statements, isOriginal)),
    joints: withIds(originalsFirst(joints, isOriginal)),
    lines: withIds(edges.flatMap(relationIn)),
  };
  const isOurs = isObject(head) || Object.values(own).some(({ size }) => size > 0);
  const { canvas, ...rest } = isObject(head) ? head : {};
  const data: OwnData = {
    head: isObject(canvas) ? rest : { ...rest, ...(canvas !== undefined && { canvas }) },
    nodes: keptById([...own.statements.values()]),
    relations: keptById([...own.joints.values(), ...own.lines.values()]),
  };
  return { ...own, data: isOurs ? data : undefined, carried: isObject(canvas) ? canvas : {} };
}

function keptById(items: readonly OwnItem[]): ReadonlyMap<string, JsonRecord> {
  return new Map(items.map(({ kept, id }) => [id.reserved, kept]));
}

function keptIn(item: object): JsonRecord | undefined {
  const { [ownKey]: kept }: { readonly [ownKey]?: unknown } = item;
  return isObject(kept) ? kept : undefined;
}

function originalsFirst<T>(items: readonly T[], isOriginal: (item: T) => boolean): readonly T[] {
  return [...items.filter(isOriginal), ...items.filter((item) => !isOriginal(item))];
}
