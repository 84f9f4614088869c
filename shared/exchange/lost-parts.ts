import { boxOf, maxLines } from '#shared/drawing/node-box';
import type { ArgumentMap } from '#shared/model/argument-map';
import { formatLossWords, lostPartWords as words } from '#shared/words/lost-parts';
import type { Loss } from './exporter';
import { type CountedPart, countIn, type Fate } from './map-parts';

/** What of these a map has, as losses of a format that lacks them. */
export function lost(map: ArgumentMap, parts: readonly CountedPart[]): readonly Loss[] {
  return parts.flatMap((part) =>
    lossOf(map, part, { fate: fates[part] ?? 'left-out', say: words[part].what }),
  );
}

/** What of these only this program finds again, because the format has no place for them that others read. */
export function hidden(map: ArgumentMap, parts: readonly CountedPart[]): readonly Loss[] {
  return parts.flatMap((part) => lossOf(map, part, { fate: 'hidden', say: formatLossWords.hidden }));
}

/** What a format has in a form of its own, as a sentence says. */
export function changed(
  map: ArgumentMap,
  part: CountedPart,
  say: (number: number) => string,
): readonly Loss[] {
  return lossOf(map, part, { fate: 'changed', say });
}

/** Statements that are longer than their boxes. */
export function cutTexts(map: ArgumentMap): readonly Loss[] {
  return map.nodes
    .filter((node) => boxOf(node).isCut)
    .map(({ id }) => ({
      where: id,
      what: formatLossWords.cutText(maxLines),
      part: 'texts',
      fate: 'changed',
    }));
}

/** What stays of these where a format lacks them. */
const fates: Partial<Readonly<Record<CountedPart, Fate>>> = { linked: 'changed', onSteps: 'changed' };

function lossOf(
  map: ArgumentMap,
  part: CountedPart,
  { fate, say }: { readonly fate: Fate; readonly say: (number: number) => string },
): readonly Loss[] {
  const number = countIn[part](map);
  return number === 0 ? [] : [{ where: words[part].where, what: say(number), part, fate }];
}
