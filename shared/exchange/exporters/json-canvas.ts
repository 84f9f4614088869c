import { themes } from '#shared/drawing/theme';
import { formatWords } from '#shared/words/exchange';
import { canvasOf } from '../canvas-cards/canvas-cards';
import { diagramOf } from '../diagram/diagram';
import { defineExporter } from '../exporter';
import { hidden } from '../lost-parts';
import { ownParts } from '../map-parts';

/** JSON Canvas 1.0, https://jsoncanvas.org, as Obsidian and others read it. */
export const jsonCanvas = defineExporter({
  id: 'json-canvas',
  label: formatWords['json-canvas'],
  extensions: ['canvas'],
  mime: 'application/json',
  shows: 'picture',
  write: async (map, options) => canvasOf(diagramOf(map, options), themes[options.theme]),
  losses: (map) =>
    hidden(map, [
      'title',
      'judgements',
      'standards',
      'citations',
      'quotes',
      'sources',
      'sourceStatuses',
      'warrants',
      'schemes',
      'weights',
      'notes',
      ...ownParts,
    ]),
});
