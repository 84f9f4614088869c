import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { components } from '#shared/graph/components';
import { graphOf } from '#shared/graph/graph';
import { folded } from '#shared/layout/fold';
import { type OutlineGraph, outlineGraphOf } from '#shared/layout/outline-graph';
import { spacing } from '#shared/layout/spacing';
import type { ArgumentMap, Placement } from '#shared/model/argument-map';
import type { MapNode } from '#shared/model/map-node';

const unitsPerInch = 72;
const junctionSize = 14;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The largest part of a map as Graphviz `dot` lays it out, with our columns of leaves and our distances. */
export async function dotLayout(
  map: ArgumentMap,
  sizeOf: (node: MapNode) => Size,
): Promise<readonly Placement[]> {
  const graph = graphOf(map);
  const ids = components(graph).toSorted((a, b) => b.length - a.length)[0] ?? [];
  const nodes = ids.flatMap((id) => graph.node(id) ?? []);
  const relations = ids.flatMap((id) => graph.relation(id) ?? []);
  const outline = outlineGraphOf(graph, { nodes, relations }, sizeOf);
  const part = folded(outline, { boxes: 2.5, isDeep: false, aspect: 0.5 });
  const graphviz = await Graphviz.load();
  const plain = graphviz.layout(dotOf(part), 'plain', 'dot');
  return plain.split('\n').flatMap((line) => {
    const [word, name, x, y] = line.split(' ');
    const block = word === 'node' ? part.items[Number(name)]?.block : undefined;
    if (!block) return [];
    const left = Number(x) * unitsPerInch - block.size.width / 2;
    const top = -Number(y) * unitsPerInch - block.headHeight / 2;
    return block.members.map(({ id, at }) => {
      return { id, at: { x: Math.round(left + at.x), y: Math.round(top + at.y) } };
    });
  });
}

/** Every second row is for junctions, which is why rows lie at half the distance between boxes. */
function dotOf({ items, links }: OutlineGraph): string {
  const rowGap = (spacing.beneath - junctionSize) / 2;
  const nodes = items.map(({ block }, index) => {
    const width = block?.size.width ?? junctionSize;
    const height = block?.headHeight ?? junctionSize;
    return `${index} [width=${inches(width)} height=${inches(height)}]`;
  });
  const heads = items.flatMap(({ isHead }, index) => (isHead ? [index] : []));
  return [
    'digraph {',
    'graph [rankdir=TB splines=false newrank=true]',
    `graph [nodesep=${inches(spacing.beside)} ranksep=${inches(rowGap)}]`,
    'node [shape=box fixedsize=true label=""]',
    ...nodes,
    ...(heads.length > 1 ? [`{ rank=min; ${heads.join('; ')} }`] : []),
    ...links.map(
      ({ upper, lower, span, weight }) => `${upper} -> ${lower} [minlen=${span} weight=${weight}]`,
    ),
    '}',
  ].join('\n');
}

function inches(units: number): string {
  return (units / unitsPerInch).toFixed(4);
}
