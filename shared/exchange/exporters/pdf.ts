import { isDrawable } from '#shared/drawing/measure';
import { printable } from '#shared/drawing/printable';
import { formatWords, lossWords } from '#shared/words/exchange';
import { defineExporter } from '../exporter';
import { pictureLosses, pictureOf } from '../picture';

export const pdf = defineExporter({
  id: 'pdf',
  label: formatWords.pdf,
  extensions: ['pdf'],
  mime: 'application/pdf',
  preview: 'picture',
  write: async (map, options, engines) => {
    // Loaded when it is needed: it is larger than all the rest of the core.
    const { pdfOf } = await import('#shared/drawing/pdf');
    return pdfOf(await pictureOf(map, options), await engines.fonts());
  },
  losses: (map) => [
    ...map.nodes
      .filter(({ text }) => !isDrawable(printable(text).replaceAll('\n', ' ')))
      .map(({ id }) => ({ where: id, what: lossWords.characters })),
    ...pictureLosses(map),
  ],
});
