import { svgOf } from '#shared/drawing/svg';
import { defineExporter } from '../exporter';
import { pictureLosses, pictureOf } from '../picture';

export const png = defineExporter({
  id: 'png',
  label: 'PNG picture',
  extensions: ['png'],
  mime: 'image/png',
  write: async (map, options, engines) =>
    engines.rasterise(svgOf(await pictureOf(map, options)), options.scale),
  losses: pictureLosses,
});
