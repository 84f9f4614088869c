import type { ArgumentMap } from '#shared/model/argument-map';
import type { MapNode } from '#shared/model/map-node';
import { findRecord, putRecord, putRecords } from '#shared/model/sorted-records';
import type { Edit } from './edit';
import { isTaken } from './taken';
import { withFields } from './with-fields';

/** A further node that takes over part of the words of one. */
export interface NodePart {
  readonly id: string;
  readonly text: string;
}

/**
 * Splits a compound statement. The node keeps `text` and all that it has; each further part is a node of the same
 * kind that stands in the same sources, without verdicts, which were about the whole. Whatever the whole was a
 * premise of now has all parts as linked premises: it took all that was said. What bore on the whole bears on the
 * first. Nothing happens if an id is taken.
 */
export function splitNode(id: string, text: string, parts: readonly NodePart[]): Edit {
  return (map) => {
    const node = findRecord(map.nodes, id);
    const newIds = new Set(parts.map((part) => part.id));
    if (node === undefined || parts.length === 0 || newIds.size < parts.length) return map;
    if (parts.some((part) => isTaken(map, part.id))) return map;
    const first = withFields(node, { text }, ['text']);
    return {
      ...map,
      nodes: putRecords(
        putRecord(map.nodes, first),
        parts.map((part) => partOf(node, part)),
      ),
      relations: withPremisesBeside(map, id, [...newIds]),
    };
  };
}

function partOf(
  { kind, tags, status, confidence, grade, citations }: MapNode,
  { id, text }: NodePart,
): MapNode {
  const unjudged = citations?.map(({ verdict, ...citation }) => citation);
  return withFields<MapNode>({ id, kind, text }, { tags, status, confidence, grade, citations: unjudged }, [
    'text',
  ]);
}

function withPremisesBeside({ relations }: ArgumentMap, id: string, added: readonly string[]) {
  if (!relations.some(({ premises }) => premises.includes(id))) return relations;
  return relations.map((relation) => {
    const place = relation.premises.indexOf(id);
    return place < 0
      ? relation
      : { ...relation, premises: relation.premises.toSpliced(place + 1, 0, ...added) };
  });
}
