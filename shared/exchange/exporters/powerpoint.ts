import { formatWords } from '#shared/words/exchange';
import { diagramOf } from '../diagram/diagram';
import { defineExporter } from '../exporter';
import { pictureLosses } from '../picture';

/** A presentation of one slide, its statements shapes and its lines connectors that hold on to them. */
export const powerpoint = defineExporter({
  id: 'powerpoint',
  label: formatWords.powerpoint,
  extensions: ['pptx'],
  mime: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  shows: 'picture',
  write: async (map, options) => {
    const { presentationOf } = await import('../powerpoint/presentation');
    return presentationOf(diagramOf(map, options), options.theme);
  },
  losses: pictureLosses,
});
