import type { ArgumentMap } from '#shared/model/argument-map';
import type { Loss } from './exporter';
import { cutTexts, lost } from './lost-parts';

/** What no report tells. */
export function reportLosses(map: ArgumentMap): readonly Loss[] {
  return [...lost(map, ['positions']), ...wordLosses(map)];
}

/** What no report with a diagram tells or shows. */
export function drawnReportLosses(map: ArgumentMap): readonly Loss[] {
  return [...cutTexts(map), ...wordLosses(map)];
}

function wordLosses(map: ArgumentMap): readonly Loss[] {
  return lost(map, [
    'storedCopies',
    'schemes',
    'weights',
    'signOffs',
    'notes',
    'tags',
    'collapsed',
    'waivers',
  ]);
}
