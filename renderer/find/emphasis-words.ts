import type { ArgumentMap } from '#shared/model/argument-map';
import { emphasisWords } from '#shared/words/emphasis';
import { quoted } from '../items/accessible-name';
import { itemOf } from '../store/item';
import type { Emphasis } from '../store/shown';

/** "Filter: kind:claim", "Chain of “Rents rise”". */
export function emphasisInWords(emphasis: Emphasis, map: ArgumentMap): string {
  if (emphasis.kind === 'filter')
    return emphasis.query.trim() === '' ? emphasisWords.filterOfAll : emphasisWords.filter(emphasis.query);
  const item = itemOf(map, emphasis.of);
  return item && 'text' in item ? emphasisWords.chainOf(quoted(map, item.id)) : emphasisWords.chainOfStep;
}
