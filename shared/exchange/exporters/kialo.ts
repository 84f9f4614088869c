import { formatWords } from '#shared/words/exchange';
import { formatLossWords } from '#shared/words/lost-parts';
import { defineExporter } from '../exporter';
import { discussionText } from '../kialo-text/discussion-text';
import { changed, lost } from '../lost-parts';
import { ownParts } from '../map-parts';
import { partOf } from '../part';

/** A discussion as the text that kialo.com exports since 2025. */
export const kialo = defineExporter({
  id: 'kialo',
  label: formatWords.kialo,
  extensions: ['txt'],
  mime: 'text/plain',
  shows: 'text',
  write: async (map, options) => discussionText(partOf(map, options)),
  losses: (map) => [
    ...changed(map, 'sources', formatLossWords.whereCited),
    ...lost(map, [
      'kinds',
      'linked',
      'onSteps',
      'positions',
      'judgements',
      'standards',
      'sourceStatuses',
      'warrants',
      'schemes',
      'weights',
      'notes',
      'tags',
      ...ownParts,
    ]),
  ],
});
