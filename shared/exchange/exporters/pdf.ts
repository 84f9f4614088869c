import { isDrawable } from '#shared/drawing/measure';
import { printable } from '#shared/drawing/printable';
import { defineExporter } from '../exporter';
import { pictureLosses, pictureOf } from '../picture';

export const pdf = defineExporter({
  id: 'pdf',
  label: 'PDF',
  extensions: ['pdf'],
  mime: 'application/pdf',
  write: async (map, options, engines) => {
    // Loaded when it is needed: it is larger than all the rest of the core.
    const { pdfOf } = await import('#shared/drawing/pdf');
    return pdfOf(await pictureOf(map, options), await engines.fonts());
  },
  losses: (map) => [
    ...map.nodes
      .filter(({ text }) => !isDrawable(printable(text).replaceAll('\n', ' ')))
      .map(({ id }) => ({
        where: id,
        what: 'Some characters are not in the font of the document and appear as “\ufffd”.',
      })),
    ...pictureLosses(map),
  ],
});
