import { components } from '#shared/graph/components';
import { type Graph, graphOf } from '#shared/graph/graph';
import type { ArgumentMap, Placement } from '#shared/model/argument-map';
import type { MapNode } from '#shared/model/map-node';
import { type Arranged, arranged } from './arranged';
import type { Size } from './block';
import { centresFrom, dotOf } from './dot';
import type { LayoutEngine } from './layout-engine';
import { type OutlineGraph, outlineGraphOf } from './outline-graph';
import { packed } from './pack';
import { settled } from './settle';
import { spacing } from './spacing';
import { treeOf } from './tree';

/** The time of Graphviz grows faster than the map: half a second here, half a minute at 10 000. */
const mostForEngine = 1500;

/**
 * A place for every node: conclusions on top, reasons beneath, parts that nothing connects side by side, loose nodes in a
 * grid at the end. Top left corners as integers, from 0, 0. The same map gives the same places. Works for any map: where
 * the engine fails, a plain tree takes its place.
 */
export async function tidy(
  map: ArgumentMap,
  sizeOf: (node: MapNode) => Size,
  engine: LayoutEngine,
): Promise<readonly Placement[]> {
  const graph = graphOf(map);
  const parts: Arranged[] = [];
  const loose: MapNode[] = [];
  for (const ids of components(graph)) {
    const nodes = ids.flatMap((id) => graph.node(id) ?? []);
    const [only, ...others] = nodes;
    if (only && others.length === 0) loose.push(only);
    else parts.push(await arrangedPart(partOf(graph, ids, sizeOf), engine));
  }
  if (loose.length > 0) parts.push(grid(loose, sizeOf));
  const corners = packed(
    parts.map(({ size }) => size),
    spacing.parts,
  );
  return parts.flatMap(({ blocks }, index) => {
    const corner = corners[index] ?? { x: 0, y: 0 };
    return blocks.flatMap(({ block, at }) =>
      block.members.map(({ id, at: inBlock }) => ({
        id,
        at: {
          x: Math.round(corner.x + at.x + inBlock.x),
          y: Math.round(corner.y + at.y + inBlock.y),
        },
      })),
    );
  });
}

function partOf(graph: Graph, ids: readonly string[], sizeOf: (node: MapNode) => Size): OutlineGraph {
  const nodes = ids.flatMap((id) => graph.node(id) ?? []);
  const relations = ids.flatMap((id) => graph.relation(id) ?? []);
  return outlineGraphOf(graph, { nodes, relations }, sizeOf);
}

async function arrangedPart(part: OutlineGraph, engine: LayoutEngine): Promise<Arranged> {
  const centres = part.items.length > mostForEngine ? undefined : await centresBy(engine, part);
  return arranged(centres ? settled(part, centres) : treeOf(part));
}

async function centresBy(engine: LayoutEngine, part: OutlineGraph) {
  try {
    return centresFrom(await engine(dotOf(part)), part.items.length);
  } catch {
    // An engine that ran out of time or memory is no reason to leave the map untidy.
    return undefined;
  }
}

/** Rows of nodes that are connected to nothing, about as wide as high. */
function grid(nodes: readonly MapNode[], sizeOf: (node: MapNode) => Size): Arranged {
  const columns = Math.ceil(Math.sqrt(nodes.length));
  let [x, y, tallest] = [0, 0, 0];
  return arranged(
    nodes.map((node, index) => {
      const size = sizeOf(node);
      if (index > 0 && index % columns === 0) {
        y += tallest + spacing.beside;
        [x, tallest] = [0, 0];
      }
      const at = { x, y };
      x += size.width + spacing.beside;
      tallest = Math.max(tallest, size.height);
      return { block: { size, headHeight: size.height, members: [{ id: node.id, at: { x: 0, y: 0 } }] }, at };
    }),
  );
}
