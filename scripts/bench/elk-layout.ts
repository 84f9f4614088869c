import ELK from 'elkjs/lib/elk.bundled.js';
import type { OutlineGraph } from '#shared/layout/outline-graph';
import { spacing } from '#shared/layout/spacing';
import type { Placement } from '#shared/model/argument-map';
import { placementsAt, roomOf } from './outline-part';

/** As ELK Layered lays it out with its own settings, at our distances. */
export async function elkLayout(part: OutlineGraph): Promise<readonly Placement[]> {
  const { children = [] } = await new ELK().layout({
    id: 'map',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'DOWN',
      'elk.spacing.nodeNode': String(spacing.beside),
      'elk.layered.spacing.nodeNodeBetweenLayers': String(spacing.beneath / 2 - 7),
    },
    children: part.items.map((_, index) => ({ id: String(index), ...roomOf(part, index) })),
    edges: part.links.map(({ upper, lower }, index) => {
      return { id: `link ${index}`, sources: [String(upper)], targets: [String(lower)] };
    }),
  });
  return children.flatMap(({ id, x = 0, y = 0 }) => placementsAt(part, Number(id), { x, y }));
}
