import { cone } from '#shared/graph/cone';
import { graphOf, recommendations } from '#shared/graph/graph';
import type { ArgumentMap } from '#shared/model/argument-map';
import { formatLossWords } from '#shared/words/lost-parts';
import type { Loss } from './exporter';
import { counted } from './losses';
import { changed, lost } from './lost-parts';

/** What no account of the recommendations of a map tells. */
export function accountLosses(map: ArgumentMap): readonly Loss[] {
  const graph = graphOf(map);
  const told = new Set(recommendations(graph).flatMap(({ id }) => [...cone(graph, id)]));
  const untold = map.nodes.filter(({ id }) => !told.has(id));
  return [
    ...counted(formatLossWords.outsideAccount, untold.length).map((loss) => ({
      ...loss,
      part: 'statements' as const,
      fate: 'changed' as const,
    })),
    ...changed(map, 'answers', formatLossWords.doubtsOnly),
    ...lost(map, [
      'description',
      'authors',
      'standards',
      'files',
      'storedCopies',
      'schemes',
      'weights',
      'notes',
      'tags',
      'positions',
      'collapsed',
      'pins',
      'views',
    ]),
  ];
}
