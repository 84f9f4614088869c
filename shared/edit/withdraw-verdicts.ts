import type { Citation } from '#shared/model/citation';
import type { MapNode } from '#shared/model/map-node';
import { findRecord, putRecord } from '#shared/model/sorted-records';
import type { Verdict } from '#shared/model/verdict';
import type { Edit } from './edit';
import { withFields } from './with-fields';

/** Takes away the verdicts on the citations of a node, or on a relation, that are meant. */
export function withdrawVerdicts(
  id: string,
  isMeant: (verdict: Verdict, cited?: { readonly node: MapNode; readonly citation: Citation }) => boolean,
): Edit {
  return (map) => {
    const relation = findRecord(map.relations, id);
    if (relation?.verdict !== undefined && isMeant(relation.verdict))
      return { ...map, relations: putRecord(map.relations, withFields(relation, { verdict: undefined })) };
    const node = findRecord(map.nodes, id);
    if (node === undefined) return map;
    const citations = (node.citations ?? []).map((citation) =>
      citation.verdict !== undefined && isMeant(citation.verdict, { node, citation })
        ? withFields(citation, { verdict: undefined }, ['source'])
        : citation,
    );
    const changed = withFields(node, { citations });
    return changed === node ? map : { ...map, nodes: putRecord(map.nodes, changed) };
  };
}
