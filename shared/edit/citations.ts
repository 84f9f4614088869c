import type { ArgumentMap } from '#shared/model/argument-map';
import type { Citation } from '#shared/model/citation';
import type { MapNode } from '#shared/model/map-node';
import { findRecord, putRecord } from '#shared/model/sorted-records';
import type { Edit } from './edit';
import { type FieldChanges, withFields } from './with-fields';

/** Lets a node cite a source once more. */
export function cite(nodeId: string, citation: Citation): Edit {
  return changeCitations(nodeId, (citations) => [...citations, citation]);
}

/** Changes the citation of a node that stands at `index`. */
export function editCitation(nodeId: string, index: number, changes: FieldChanges<Citation>): Edit {
  return changeCitations(nodeId, (citations) => {
    const citation = citations[index];
    if (citation === undefined) return citations;
    const changed = withFields(citation, changes, ['source']);
    return changed === citation ? citations : citations.with(index, changed);
  });
}

export function removeCitation(nodeId: string, index: number): Edit {
  return changeCitations(nodeId, (citations) =>
    citations[index] === undefined ? citations : citations.toSpliced(index, 1),
  );
}

export function citesOnlySources({ sources }: ArgumentMap, citations: readonly Citation[]): boolean {
  return citations.every(({ source }) => findRecord(sources, source) !== undefined);
}

export function withoutCitationsOf(node: MapNode, source: string): MapNode {
  if (!node.citations?.some((citation) => citation.source === source)) return node;
  return withFields(node, { citations: node.citations.filter((citation) => citation.source !== source) });
}

function changeCitations(
  nodeId: string,
  change: (citations: readonly Citation[]) => readonly Citation[],
): Edit {
  return (map) => {
    const node = findRecord(map.nodes, nodeId);
    if (node === undefined) return map;
    const before = node.citations ?? [];
    const after = change(before);
    if (after === before || !citesOnlySources(map, after)) return map;
    return { ...map, nodes: putRecord(map.nodes, withFields(node, { citations: after })) };
  };
}
