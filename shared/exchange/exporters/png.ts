import { svgOf } from '#shared/drawing/svg';
import { formatWords } from '#shared/words/exchange';
import { defineExporter } from '../exporter';
import { pictureLosses, pictureOf } from '../picture';

export const png = defineExporter({
  id: 'png',
  label: formatWords.png,
  extensions: ['png'],
  mime: 'image/png',
  shows: 'picture',
  heeds: ['scale', 'ground'],
  write: async (map, options, engines) =>
    engines.rasterise(svgOf(await pictureOf(map, options)), options.scale),
  losses: pictureLosses,
});
