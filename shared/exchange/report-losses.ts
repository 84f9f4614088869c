import type { ArgumentMap } from '#shared/model/argument-map';
import type { Loss } from './exporter';
import { lost } from './lost-parts';

/** What no report tells. */
export function reportLosses(map: ArgumentMap): readonly Loss[] {
  return lost(map, [
    'standards',
    'files',
    'storedCopies',
    'schemes',
    'answers',
    'weights',
    'signOffs',
    'notes',
    'tags',
    'collapsed',
    'pins',
    'views',
    'settings',
    'waivers',
  ]);
}

/** The same of one without a diagram. */
export function undrawnReportLosses(map: ArgumentMap): readonly Loss[] {
  return [...lost(map, ['positions']), ...reportLosses(map)];
}
