import { Graphviz } from '@hpcc-js/wasm-graphviz';
import type { OutlineGraph } from '#shared/layout/outline-graph';
import { spacing } from '#shared/layout/spacing';
import type { Placement } from '#shared/model/argument-map';
import { placementsAt, roomOf } from './outline-part';

const unitsPerInch = 72;
/** Every second row is for junctions, which is why rows lie at half the distance between boxes. */
const rowGap = spacing.beneath / 2 - 7;

/** As Graphviz `dot` lays it out, at our distances. */
export async function dotLayout(part: OutlineGraph): Promise<readonly Placement[]> {
  const graphviz = await Graphviz.load();
  return graphviz
    .layout(dotOf(part), 'plain', 'dot')
    .split('\n')
    .flatMap((line) => {
      const [word, name, x, y] = line.split(' ');
      if (word !== 'node') return [];
      const { width, height } = roomOf(part, Number(name));
      const left = Number(x) * unitsPerInch - width / 2;
      return placementsAt(part, Number(name), { x: left, y: -Number(y) * unitsPerInch - height / 2 });
    });
}

function dotOf(part: OutlineGraph): string {
  const nodes = part.items.map((_, index) => {
    const { width, height } = roomOf(part, index);
    return `${index} [width=${inches(width)} height=${inches(height)}]`;
  });
  const heads = part.items.flatMap(({ isHead }, index) => (isHead ? [index] : []));
  const edges = part.links.map(({ upper, lower, span, weight }) => {
    return `${upper} -> ${lower} [minlen=${span} weight=${weight}]`;
  });
  return [
    'digraph {',
    'graph [rankdir=TB splines=false newrank=true]',
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
