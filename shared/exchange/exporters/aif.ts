import { formatWords } from '#shared/words/exchange';
import { aifOf } from '../aif-graph/aif-graph';
import { defineExporter } from '../exporter';
import { hidden } from '../lost-parts';
import { ownParts } from '../map-parts';
import { placedMap } from '../picture';

/** The Argument Interchange Format as JSON, in the layout of OVA3, which AIFdb and the programs of xAIF read too. */
export const aif = defineExporter({
  id: 'aif',
  label: formatWords.aif,
  extensions: ['json'],
  mime: 'application/json',
  shows: 'text',
  write: async (map, options) => `${JSON.stringify(aifOf(placedMap(map, options)), null, 1)}\n`,
  losses: (map) =>
    hidden(map, [
      'title',
      'kinds',
      'judgements',
      'standards',
      'citations',
      'sources',
      'sourceStatuses',
      'warrants',
      'weights',
      'notes',
      'tags',
      ...ownParts,
    ]),
});
