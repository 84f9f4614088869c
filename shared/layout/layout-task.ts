import { type ArgumentMap, emptyMap, type Placement, type View } from '#shared/model/argument-map';
import type { MapNode } from '#shared/model/map-node';
import type { Size } from './block';

/** What a layout has to know, as plain data that can be sent to a worker. */
export interface LayoutTask {
  /** Without texts and sources. */
  readonly map: ArgumentMap;
  /** In the order of the nodes. */
  readonly sizes: readonly Size[];
}

/**
 * How much of the present layout counts. “keep” leaves things in the order that people know and moves little;
 * “anew” starts from nothing. Pinned nodes stay either way.
 */
export type Respect = 'keep' | 'anew';

export function layoutTask(map: ArgumentMap, sizeOf: (node: MapNode) => Size, respect: Respect): LayoutTask {
  const { pinned = [] } = map.view;
  const isPinned = new Set(pinned);
  const isKept = ({ id }: Placement) => respect === 'keep' || isPinned.has(id);
  const view: View = { placements: map.view.placements.filter(isKept), collapsed: [], pinned };
  return {
    map: {
      ...emptyMap(''),
      nodes: map.nodes.map(({ id, kind }) => ({ id, kind, text: '' })),
      relations: map.relations.map(({ id, kind, premises, target }) => ({ id, kind, premises, target })),
      view,
    },
    sizes: map.nodes.map((node) => {
      const { width, height } = sizeOf(node);
      return { width, height };
    }),
  };
}
