import { formatWords } from '#shared/words/exchange';
import { writeArgdown } from '../argdown/write-document';
import { defineExporter } from '../exporter';
import { partOf } from '../part';

/** Loses nothing: what Argdown has no signs for stands in its data. */
export const argdown = defineExporter({
  id: 'argdown',
  label: formatWords.argdown,
  extensions: ['argdown', 'ad'],
  mime: 'text/vnd.argdown',
  shows: 'text',
  write: async (map, options) => writeArgdown(partOf(map, options)),
  losses: () => [],
});
