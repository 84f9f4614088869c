import { formatWords } from '#shared/words/exchange';
import { defineExporter } from '../exporter';
import { focused } from '../focus';
import { discussionText } from '../kialo-text/discussion-text';
import { lost } from '../lost-parts';

/** A discussion as the text that kialo.com exports since 2025. */
export const kialo = defineExporter({
  id: 'kialo',
  label: formatWords.kialo,
  extensions: ['txt'],
  mime: 'text/plain',
  shows: 'text',
  write: async (map, { focus }) => discussionText(focused(map, focus)),
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
