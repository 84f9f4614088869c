import { svgOf } from '#shared/drawing/svg';
import { formatWords } from '#shared/words/exchange';
import { defineExporter } from '../exporter';
import { pictureLosses, pictureOf } from '../picture';

export const svg = defineExporter({
  id: 'svg',
  label: formatWords.svg,
  extensions: ['svg'],
  mime: 'image/svg+xml',
  shows: 'picture',
  heeds: ['ground'],
  write: async (map, options) => svgOf(await pictureOf(map, options)),
  losses: pictureLosses,
});
