import { cone } from '#shared/graph/cone';
import { graphOf, recommendations } from '#shared/graph/graph';
import type { ArgumentMap } from '#shared/model/argument-map';
import { lossWords } from '#shared/words/exchange';
import type { Loss } from './exporter';
import { counted } from './losses';

/** What no account of the recommendations of a map tells. */
export function accountLosses(map: ArgumentMap): readonly Loss[] {
  const graph = graphOf(map);
  const told = new Set(recommendations(graph).flatMap(({ id }) => [...cone(graph, id)]));
  const untold = map.nodes.filter(({ id }) => !told.has(id));
  const notes = [...map.nodes, ...map.relations].filter(({ note }) => note !== undefined);
  return [
    ...counted(lossWords.outsideAccount, untold.length),
    ...counted(lossWords.positions, map.view.placements.length),
    ...counted(lossWords.notes, notes.length),
    ...counted(lossWords.tags, map.nodes.filter(({ tags = [] }) => tags.length > 0).length),
    ...counted(lossWords.storedCopies, map.sources.filter(({ text }) => text !== undefined).length),
  ];
}
