import { printable } from '#shared/document/printable';
import { isDrawable } from '#shared/drawing/measure';
import { formatWords } from '#shared/words/exchange';
import { formatLossWords } from '#shared/words/lost-parts';
import { defineExporter } from '../exporter';
import { pictureLosses, pictureOf } from '../picture';

export const pdf = defineExporter({
  id: 'pdf',
  label: formatWords.pdf,
  extensions: ['pdf'],
  mime: 'application/pdf',
  shows: 'picture',
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
        what: formatLossWords.characters,
        part: 'texts' as const,
        fate: 'changed' as const,
      })),
    ...pictureLosses(map),
  ],
});
