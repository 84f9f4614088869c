import { boxOf, maxLines } from '#shared/drawing/node-box';
import type { ArgumentMap } from '#shared/model/argument-map';
import { lossWords } from '#shared/words/exchange';
import { formatLossWords, lostPartWords as words } from '#shared/words/lost-parts';
import type { Loss } from './exporter';
import { counted } from './losses';

/** How many things of a map say something of this sort. */
const countIn = {
  positions: ({ view }) => view.placements.length,
  kinds: ({ nodes }) => nodes.length,
  judgements: ({ nodes }) =>
    nodes.filter(({ status, confidence, grade, standard }) => status ?? confidence ?? grade ?? standard)
      .length,
  citations: ({ nodes }) => nodes.reduce((sum, { citations = [] }) => sum + citations.length, 0),
  quotes: ({ nodes }) =>
    nodes.reduce((sum, { citations = [] }) => sum + citations.filter(({ quote }) => quote).length, 0),
  sources: ({ sources }) => sources.length,
  storedCopies: ({ sources }) => sources.filter(({ text }) => text !== undefined).length,
  warrants: ({ relations }) => relations.filter(({ warrant }) => warrant !== undefined).length,
  schemes: ({ relations }) => relations.filter(({ scheme }) => scheme !== undefined).length,
  weights: ({ relations }) => relations.filter(({ weight }) => weight !== undefined).length,
  linked: ({ relations }) => relations.filter(({ premises }) => premises.length > 1).length,
  onSteps: ({ nodes, relations }) => {
    const ids = new Set(nodes.map(({ id }) => id));
    return relations.filter(({ target }) => !ids.has(target)).length;
  },
  signOffs: ({ nodes, relations }) =>
    relations.filter(({ verdict }) => verdict).length +
    nodes.reduce((sum, { citations = [] }) => sum + citations.filter(({ verdict }) => verdict).length, 0),
  notes: ({ nodes, relations }) => [...nodes, ...relations].filter(({ note }) => note !== undefined).length,
  tags: ({ nodes }) => nodes.filter(({ tags = [] }) => tags.length > 0).length,
  collapsed: ({ view }) => view.collapsed.length,
  waivers: ({ waivers }) => waivers.length,
} satisfies Readonly<Record<string, (map: ArgumentMap) => number>>;

export type MapPart = keyof typeof countIn;

/** What of these a map has, as losses of a format that lacks them. */
export function lost(map: ArgumentMap, parts: readonly MapPart[]): readonly Loss[] {
  return parts.flatMap((part) => counted(words[part], countIn[part](map)));
}

/** What of these only this program finds again, because the format has no place for them that others read. */
export function hidden(map: ArgumentMap, parts: readonly MapPart[]): readonly Loss[] {
  return parts.flatMap((part) =>
    counted({ where: words[part].where, what: formatLossWords.hidden }, countIn[part](map)),
  );
}

/** Statements that are longer than their boxes. */
export function cutTexts(map: ArgumentMap): readonly Loss[] {
  return map.nodes
    .filter((node) => boxOf(node).isCut)
    .map(({ id }) => ({ where: id, what: lossWords.cutText(maxLines) }));
}
