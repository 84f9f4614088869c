import { components } from '#shared/graph/components';
import { type Graph, graphOf } from '#shared/graph/graph';
import type { Placement, Point } from '#shared/model/argument-map';
import type { MapNode } from '#shared/model/map-node';
import type { Size } from './block';
import { broughtBack, drawnAgain } from './draw-again';
import { drawnAnew } from './draw-part';
import { freePlaces } from './free-places';
import type { LayoutTask } from './layout-task';
import type { Places } from './memory';
import { type OutlineGraph, outlineGraphOf } from './outline-graph';
import { packed } from './pack';
import { aroundPinned } from './pinned';
import { frameOf, movedBy, type PlacedNode } from './placed-node';
import { type OnProgress, unheard } from './progress';
import { spacing } from './spacing';
import { isStrip } from './strip';

/** How a connected part is drawn that has no places yet. */
export type PartDrawing = (part: OutlineGraph, onProgress?: OnProgress) => readonly PlacedNode[];

interface Manner {
  readonly draw?: PartDrawing;
  readonly onProgress?: OnProgress;
}

/**
 * A place for every node: conclusions on top, reasons beneath, parts that nothing connects side by side, loose nodes in a
 * grid at the end. Top left corners as integers. What the task gives places is moved little; what is pinned is not moved
 * at all. No two nodes overlap, unless both are pinned. The same task gives the same places.
 */
export function arrange(
  { map, sizes }: LayoutTask,
  { draw = drawnAnew, onProgress = unheard }: Manner = {},
): readonly Placement[] {
  const graph = graphOf(map);
  const places: Places = new Map(map.view.placements.map(({ id, at }) => [id, at]));
  const pinned = new Set((map.view.pinned ?? []).filter((id) => places.has(id)));
  const sizeById = new Map(map.nodes.map(({ id }, index) => [id, sizes[index] ?? nothing]));
  const sizeOf = ({ id }: MapNode): Size => sizeById.get(id) ?? nothing;
  const { staying, fresh } = drawnParts({ graph, places, pinned, sizeOf, draw, onProgress });
  const apart = keptApart(staying).flat();
  const nodes = [...apart, ...packedParts(fresh, cornerBeneath(apart))];
  const settled = pinned.size === 0 ? nodes : aroundPinned(nodes, { graph, places, pinned });
  return settled.map(({ id, at }) => ({ id, at: { x: Math.round(at.x) + 0, y: Math.round(at.y) + 0 } }));
}

const nothing: Size = { width: 0, height: 0 };

interface Known {
  readonly graph: Graph;
  readonly places: Places;
  readonly pinned: ReadonlySet<string>;
  readonly sizeOf: (node: MapNode) => Size;
  readonly draw: PartDrawing;
  readonly onProgress: OnProgress;
}

type Part = readonly PlacedNode[];

/** Every part by itself: those that stay about where they were, and those that have no place yet. */
function drawnParts(known: Known): { readonly staying: readonly Part[]; readonly fresh: readonly Part[] } {
  const { graph, places, pinned, sizeOf, draw, onProgress } = known;
  const staying: Part[] = [];
  const fresh: Part[] = [];
  const loose: PlacedNode[] = [];
  const looseBefore: PlacedNode[] = [];
  const pins = new Map([...places].filter(([id]) => pinned.has(id)));
  let done = 0;
  for (const ids of components(graph)) {
    const before = done;
    const nodes = ids.flatMap((id) => graph.node(id) ?? []);
    done += nodes.length;
    const [only, ...others] = nodes;
    if (only && others.length === 0) {
      const at = places.get(only.id);
      const node = { id: only.id, at: at ?? { x: 0, y: 0 }, size: sizeOf(only) };
      if (at && pinned.has(only.id)) staying.push([node]);
      else (at ? looseBefore : loose).push(node);
      continue;
    }
    const placed = nodes.filter(({ id }) => places.has(id));
    const isKnown = placed.length > nodes.length / 2;
    const part = partOf(graph, ids, sizeOf);
    const inPart: OnProgress = (phase, share) =>
      onProgress(phase, (before + share * nodes.length) / graph.map.nodes.length);
    const drawn = isKnown ? drawnAgain(part, places, inPart) : draw(part, inPart);
    if (placed.some(({ id }) => pinned.has(id))) staying.push(broughtBack(drawn, pins));
    else if (isKnown) staying.push(drawn);
    else fresh.push(drawn);
  }
  staying.push(...stayingLoose(looseBefore));
  if (loose.length > 0) fresh.push(grid(loose));
  return { staying, fresh };
}

function partOf(graph: Graph, ids: readonly string[], sizeOf: (node: MapNode) => Size): OutlineGraph {
  const nodes = ids.flatMap((id) => graph.node(id) ?? []);
  const relations = ids.flatMap((id) => graph.relation(id) ?? []);
  return outlineGraphOf(graph, { nodes, relations }, sizeOf);
}

/** Parts that grew into each other are moved apart, the smaller ones from the larger. */
function keptApart(parts: readonly Part[]): readonly Part[] {
  const bySize = parts.toSorted((a, b) => b.length - a.length);
  const frames = bySize.map(frameOf);
  const places = freePlaces(frames, [], spacing.stacked / 2);
  return bySize.map((part, index) => {
    const [from, to] = [frames[index]?.at, places[index]];
    return from && to && from !== to ? movedBy(part, { x: to.x - from.x, y: to.y - from.y }) : part;
  });
}

function packedParts(parts: readonly Part[], corner: Point): readonly PlacedNode[] {
  const frames = parts.map(frameOf);
  const corners = packed(
    frames.map(({ size }) => size),
    spacing.parts,
  );
  return parts.flatMap((part, index) => {
    const [from, to] = [frames[index]?.at ?? corner, corners[index] ?? corner];
    return movedBy(part, { x: corner.x + to.x - from.x, y: corner.y + to.y - from.y });
  });
}

function cornerBeneath(nodes: readonly PlacedNode[]): Point {
  if (nodes.length === 0) return { x: 0, y: 0 };
  const { at, size } = frameOf(nodes);
  return { x: at.x, y: at.y + size.height + spacing.parts };
}

/** Fewer than this may lie far apart because somebody wants them there. */
const many = 8;

/**
 * Nodes that are connected to nothing stay where they are. Only where they lie in a strip that no window shows well, as
 * when they were made one beside the other, they come in a grid, in the order in which they lay.
 */
function stayingLoose(nodes: readonly PlacedNode[]): readonly Part[] {
  const { at, size } = frameOf(nodes);
  if (nodes.length < many || !isStrip(size)) return nodes.map((node) => [node]);
  const inOrder = nodes.toSorted((a, b) => a.at.x - b.at.x || a.at.y - b.at.y);
  return [movedBy(grid(inOrder), at)];
}

/** Rows of nodes that are connected to nothing, about as wide as high. */
function grid(nodes: readonly PlacedNode[]): readonly PlacedNode[] {
  const columns = Math.ceil(Math.sqrt(nodes.length));
  let [x, y, tallest] = [0, 0, 0];
  return nodes.map((node, index) => {
    if (index > 0 && index % columns === 0) {
      y += tallest + spacing.beside;
      [x, tallest] = [0, 0];
    }
    const at = { x, y };
    x += node.size.width + spacing.beside;
    tallest = Math.max(tallest, node.size.height);
    return { ...node, at };
  });
}
