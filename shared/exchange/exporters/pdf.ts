import { printable } from '#shared/document/printable';
import { isDrawable } from '#shared/drawing/measure';
import type { ArgumentMap } from '#shared/model/argument-map';
import { findRecord } from '#shared/model/sorted-records';
import { formatWords } from '#shared/words/exchange';
import { formatLossWords } from '#shared/words/lost-parts';
import { webAddressOf } from '../citation-lines';
import { defineExporter } from '../exporter';
import { pagesOf, pictureLosses } from '../picture';

export const pdf = defineExporter({
  id: 'pdf',
  label: formatWords.pdf,
  extensions: ['pdf'],
  mime: 'application/pdf',
  shows: 'picture',
  heeds: ['page'],
  write: async (map, options, engines) => {
    // Loaded when it is needed: it is larger than all the rest of the core.
    const { pdfOf } = await import('#shared/drawing/pdf');
    return pdfOf(pagesOf(map, options), await engines.fonts(), (node) => addressFrom(map, node));
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

/** Of the first source on the web that the node cites. */
function addressFrom(map: ArgumentMap, id: string): string | undefined {
  const { citations = [] } = findRecord(map.nodes, id) ?? {};
  for (const { source } of citations) {
    const cited = findRecord(map.sources, source);
    const address = cited && webAddressOf(cited);
    if (address !== undefined) return address;
  }
  return undefined;
}
