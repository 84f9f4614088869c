import { addTo } from '#shared/model/add-to';
import type { ArgumentMap } from '#shared/model/argument-map';
import type { MapNode } from '#shared/model/map-node';
import { oncePerRecent } from '#shared/model/once-per';

/** The statements that cite a source, in order of id; none for a source that nothing cites. */
export function citingNodes(map: ArgumentMap): (source: string) => readonly MapNode[] {
  const nodes = nodesBySource(map);
  return (source) => nodes.get(source) ?? [];
}

const nodesBySource = oncePerRecent(2, ({ nodes }: ArgumentMap): ReadonlyMap<string, readonly MapNode[]> => {
  const bySource = new Map<string, MapNode[]>();
  for (const node of nodes) {
    for (const source of new Set(node.citations?.map((citation) => citation.source))) {
      addTo(bySource, source, node);
    }
  }
  return bySource;
});
