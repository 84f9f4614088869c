import type { OutlineGraph } from './outline-graph';
import { spacing } from './spacing';

const unitsPerInch = 72;
const junctionSize = 14;

/**
 * The graph in the language of Graphviz. Items are named by their index, so that no text of a map is ever read as
 * syntax. Every second row is for junctions, which is why rows lie at half the distance between boxes.
 */
export function dotOf({ items, links }: OutlineGraph): string {
  const rowGap = (spacing.beneath - junctionSize) / 2;
  const nodes = items.map(({ block }, index) => {
    const width = block?.size.width ?? junctionSize;
    const height = block?.headHeight ?? junctionSize;
    return `${index} [width=${inches(width)} height=${inches(height)}]`;
  });
  const heads = items.flatMap(({ isHead }, index) => (isHead ? [index] : []));
  const edges = links.map(({ upper, lower, span, weight }) => {
    return `${upper} -> ${lower} [minlen=${span} weight=${weight}]`;
  });
  return [
    'digraph {',
    'graph [rankdir=TB splines=false outputorder=nodesfirst newrank=true]',
    `graph [nodesep=${inches(spacing.beside)} ranksep=${inches(rowGap)}]`,
    'node [shape=box fixedsize=true label=""]',
    ...nodes,
    ...(heads.length > 1 ? [`{ rank=min; ${heads.join('; ')} }`] : []),
    ...edges,
    '}',
  ].join('\n');
}

function inches(units: number): string {
  return (units / unitsPerInch).toFixed(4);
}

/** Where Graphviz put the centres of `count` items, in map units with y downwards; undefined unless it says so of all. */
export function centresFrom(plain: string, count: number): readonly Centre[] | undefined {
  const centres = new Array<Centre | undefined>(count).fill(undefined);
  for (const line of plain.split('\n')) {
    const [word, name, x, y] = line.split(' ');
    if (word !== 'node') continue;
    const centre = { x: Number(x) * unitsPerInch, y: -Number(y) * unitsPerInch };
    if (Number.isFinite(centre.x) && Number.isFinite(centre.y)) centres[Number(name)] = centre;
  }
  const known = centres.filter((centre) => centre !== undefined);
  return known.length === count ? known : undefined;
}

export interface Centre {
  readonly x: number;
  readonly y: number;
}
