import { formatWords } from '#shared/words/exchange';
import { defineExporter } from '../exporter';
import { lost } from '../lost-parts';
import { ownParts } from '../map-parts';
import { placedMap } from '../picture';

/** One file with the picture and all statements, quotes and sources; it fetches nothing and needs no program but a browser. */
export const html = defineExporter({
  id: 'html',
  label: formatWords.html,
  extensions: ['html', 'htm'],
  mime: 'text/html',
  shows: 'picture',
  write: async (map, options) => {
    const { pageOf } = await import('../web-page/page');
    return pageOf(placedMap(map, options), map, options.theme);
  },
  losses: (map) =>
    lost(map, [
      'standards',
      'schemes',
      'weights',
      'notes',
      'tags',
      ...ownParts.filter((part) => part !== 'description'),
    ]),
});
