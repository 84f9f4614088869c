import type { ArgumentMap } from '#shared/model/argument-map';
import { findRecord } from '#shared/model/sorted-records';
import type { Source } from '#shared/model/source';

/**
 * The source that the reader shows: the one asked for; else one that the current node cites; else the document that is
 * being mapped; else the first. Those with a text come before those without.
 */
export function sourceToRead(
  map: ArgumentMap,
  asked: string | null,
  current: string | null,
): Source | undefined {
  const wanted = asked === null ? undefined : findRecord(map.sources, asked);
  if (wanted) return wanted;
  const node = current === null ? undefined : findRecord(map.nodes, current);
  const cited = (node?.citations ?? []).flatMap(({ source }) => findRecord(map.sources, source) ?? []);
  const briefs = map.sources.filter(({ role }) => role === 'brief');
  const inTurn = [...cited, ...briefs, ...map.sources];
  return inTurn.find(hasText) ?? inTurn[0];
}

/** What can be picked: every source that has a text, and the one that is shown. */
export function readable(map: ArgumentMap, shown: Source | undefined): readonly Source[] {
  return map.sources.filter((source) => hasText(source) || source.id === shown?.id);
}

export function hasText({ text }: Source): boolean {
  return text !== undefined && text.trim() !== '';
}
