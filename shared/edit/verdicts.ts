import type { ArgumentMap } from '#shared/model/argument-map';
import type { MapNode } from '#shared/model/map-node';
import { changedIds, findRecord, putRecords } from '#shared/model/sorted-records';
import type { Verdict } from '#shared/model/verdict';
import { fingerprintOf } from '#shared/review/fingerprint';
import type { Edit } from './edit';

/**
 * The edit, after which verdicts on citations say what they were of, wherever it has changed that: they do not hold for
 * what is there now. Those that said so from the start need nothing.
 */
export function mindingVerdicts(edit: Edit): Edit {
  return (map) => {
    const after = edit(map);
    if (after === map || (after.nodes === map.nodes && after.sources === map.sources)) return after;
    const nodes = touchedNodes(map, after).map((node) => marked(node, map, after));
    const changed = nodes.filter((node) => node !== findRecord(after.nodes, node.id));
    return changed.length === 0 ? after : { ...after, nodes: putRecords(after.nodes, changed) };
  };
}

/** The nodes of the new map that are other than they were, or cite a source that is. */
function touchedNodes(before: ArgumentMap, after: ArgumentMap): readonly MapNode[] {
  const ids = changedIds(before.nodes, after.nodes);
  const sources = new Set(changedIds(before.sources, after.sources));
  const edited = ids.flatMap((id) => findRecord(after.nodes, id) ?? []);
  if (sources.size === 0) return edited;
  const citing = after.nodes.filter(({ citations = [] }) =>
    citations.some(({ source }) => sources.has(source)),
  );
  return [...new Set([...edited, ...citing])];
}

function marked(node: MapNode, before: ArgumentMap, after: ArgumentMap): MapNode {
  const { citations = [] } = node;
  const next = citations.map((citation) => {
    const { verdict } = citation;
    if (verdict === undefined || verdict.of !== undefined) return citation;
    const was = wasOf(verdict, node.id, before);
    const is = fingerprintOf(node, citation, findRecord(after.sources, citation.source));
    return was === undefined || was === is ? citation : { ...citation, verdict: { ...verdict, of: was } };
  });
  return next.every((citation, index) => citation === citations[index]) ? node : { ...node, citations: next };
}

/**
 * What a verdict was of, if it was there before. It is told by being the same object: its citation may have moved up in
 * its node, or into another one.
 */
function wasOf(verdict: Verdict, nodeId: string, before: ArgumentMap): string | undefined {
  const own = findRecord(before.nodes, nodeId);
  for (const node of own ? [own, ...before.nodes] : before.nodes) {
    const citation = node.citations?.find((each) => each.verdict === verdict);
    if (citation) return fingerprintOf(node, citation, findRecord(before.sources, citation.source));
  }
  return undefined;
}
