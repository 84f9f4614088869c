import type { TagChanges } from '#shared/edit/tags';
import type { MapNode } from '#shared/model/map-node';

/** How many of the selected statements have a tag. */
export type Share = 'all' | 'some' | 'none';

export interface TagChoice {
  readonly tag: string;
  /** Of the selected statements, and of the whole map. */
  readonly selected: number;
  readonly inMap: number;
  readonly share: Share;
}

/** What a person has decided for some tags; the others stay as they are. */
export type TagDecisions = ReadonlyMap<string, Share>;

/** The tags of a map: those of the selected statements first, then the most frequent. */
export function tagChoices(nodes: readonly MapNode[], selected: readonly MapNode[]): readonly TagChoice[] {
  const inMap = countsOf(nodes);
  const ofSelected = countsOf(selected);
  return [...inMap]
    .map(([tag, count]) => {
      const has = ofSelected.get(tag) ?? 0;
      return { tag, selected: has, inMap: count, share: shareOf(has, selected.length) };
    })
    .sort((a, b) => b.selected - a.selected || b.inMap - a.inMap || (a.tag < b.tag ? -1 : 1));
}

function countsOf(nodes: readonly MapNode[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { tags = [] } of nodes)
    for (const tag of new Set(tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return counts;
}

function shareOf(has: number, all: number): Share {
  if (has === 0) return 'none';
  return has === all ? 'all' : 'some';
}

/** One press further: what some have, all get, then none, and then it is as it was. */
export function decided(
  decisions: TagDecisions,
  { tag, share }: Pick<TagChoice, 'tag' | 'share'>,
): TagDecisions {
  const now = decisions.get(tag) ?? share;
  const next = now === 'all' ? 'none' : now === 'none' && share === 'some' ? 'some' : 'all';
  const changed = new Map(decisions);
  if (next === share) changed.delete(tag);
  else changed.set(tag, next);
  return changed;
}

export function changesOf(decisions: TagDecisions): TagChanges {
  const those = (share: Share) => [...decisions].flatMap(([tag, each]) => (each === share ? tag : []));
  return { add: those('all'), remove: those('none') };
}
