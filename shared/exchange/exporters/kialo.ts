import { formatWords } from '#shared/words/exchange';
import { defineExporter } from '../exporter';
import { discussionText } from '../kialo-text/discussion-text';
import { lost } from '../lost-parts';
import { partOf } from '../part';

/** A discussion as the text that kialo.com exports since 2025. */
export const kialo = defineExporter({
  id: 'kialo',
  label: formatWords.kialo,
  extensions: ['txt'],
  mime: 'text/plain',
  shows: 'text',
  write: async (map, options) => discussionText(partOf(map, options)),
  losses: (map) =>
    lost(map, [
      'kinds',
      'linked',
      'onSteps',
      'positions',
      'judgements',
      'storedCopies',
      'warrants',
      'schemes',
      'weights',
      'signOffs',
      'notes',
      'tags',
      'collapsed',
      'waivers',
    ]),
});
