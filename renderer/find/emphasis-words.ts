import type { ArgumentMap } from '#shared/model/argument-map';
import { quoted } from '../canvas/accessible-name';
import { itemOf } from '../store/item';
import type { Emphasis } from '../store/shown';

/** "Filter: kind:claim", "Chain of “Rents rise”". */
export function emphasisInWords(emphasis: Emphasis, map: ArgumentMap): string {
  if (emphasis.kind === 'filter')
    return `Filter: ${emphasis.query.trim() === '' ? 'everything' : emphasis.query}`;
  const item = itemOf(map, emphasis.of);
  return `Chain of ${item && 'text' in item ? quoted(map, item.id) : 'a relation'}`;
}
