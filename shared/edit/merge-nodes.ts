import type { MapNode } from '#shared/model/map-node';
import { dropRecords, findRecord, putRecord } from '#shared/model/sorted-records';
import type { Edit } from './edit';
import { joinedRelations } from './joined-relations';
import { sameContent } from './same-content';
import { viewWithout } from './view-without';
import { withFields } from './with-fields';

/**
 * Makes one node of several: the first takes over the texts, line by line, the notes, tags and citations of the
 * others, fields that it lacks, and their relations; how it is judged stays its own. What would bear on itself
 * goes, and of relations that become the same only one stays. Waivers of what is gone go with it.
 */
export function mergeNodes(nodeIds: readonly string[]): Edit {
  return (map) => {
    const [first, ...others] = [...new Set(nodeIds)].flatMap((id) => findRecord(map.nodes, id) ?? []);
    if (first === undefined || others.length === 0) return map;
    const gone = new Set(others.map(({ id }) => id));
    const joined = joinedRelations(map.relations, (id) => (gone.has(id) ? first.id : id));
    const relationsLeft = new Set(joined.map(({ id }) => id));
    const dropped = map.relations.filter(({ id }) => !relationsLeft.has(id)).map(({ id }) => id);
    const allGone = new Set([...gone, ...dropped]);
    return {
      ...map,
      nodes: putRecord(dropRecords(map.nodes, gone), merged(first, others)),
      relations: joined,
      waivers: map.waivers.filter(({ subject }) => !allGone.has(subject)),
      view: viewWithout(map.view, allGone),
    };
  };
}

function merged(first: MapNode, others: readonly MapNode[]): MapNode {
  const all = [first, ...others];
  let whole = first;
  for (const { status, confidence, grade, ...other } of others) whole = { ...other, ...whole };
  return withFields<MapNode>(
    whole,
    {
      text: all
        .map(({ text }) => text.trim())
        .filter(Boolean)
        .join('\n'),
      note: all.flatMap(({ note = '' }) => (note.trim() === '' ? [] : [note])).join('\n\n'),
      tags: [...new Set(all.flatMap(({ tags = [] }) => tags))],
      citations: distinct(all.flatMap(({ citations = [] }) => citations)),
    },
    ['text'],
  );
}

function distinct<T>(list: readonly T[]): readonly T[] {
  return list.filter((one, index) => list.findIndex((other) => sameContent(one, other)) === index);
}
