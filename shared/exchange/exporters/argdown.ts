import { formatWords } from '#shared/words/exchange';
import { writeArgdown } from '../argdown/write-document';
import { defineExporter } from '../exporter';
import { focused } from '../focus';

/** Loses nothing: what Argdown has no signs for stands in its data. */
export const argdown = defineExporter({
  id: 'argdown',
  label: formatWords.argdown,
  extensions: ['argdown', 'ad'],
  mime: 'text/vnd.argdown',
  shows: 'text',
  write: async (map, { focus }) => writeArgdown(focused(map, focus)),
  losses: () => [],
});
