import type { ArgumentMap } from '#shared/model/argument-map';
import type { Citation } from '#shared/model/citation';
import type { MapNode } from '#shared/model/map-node';
import { changedIds, findRecord, putRecords } from '#shared/model/sorted-records';
import type { Source } from '#shared/model/source';
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
    const was = judgedBy(verdict, node.id, before);
    const is = judgedIn(node, citation, after);
    // Asked before anything is hashed, for a text may be long: most edits change nothing that was looked at.
    if (was === undefined || isSame(was, is)) return citation;
    return { ...citation, verdict: { ...verdict, of: fingerprintOf(was.node, was.citation, was.source) } };
  });
  return next.every((citation, index) => citation === citations[index]) ? node : { ...node, citations: next };
}

/** What a reviewer looks at. */
interface Judged {
  readonly node: MapNode;
  readonly citation: Citation;
  readonly source: Source | undefined;
}

function judgedIn(node: MapNode, citation: Citation, { sources }: ArgumentMap): Judged {
  return { node, citation, source: findRecord(sources, citation.source) };
}

/** Whether both have the same fingerprint. */
function isSame(one: Judged, other: Judged): boolean {
  return (
    one.node.text === other.node.text &&
    one.citation.quote?.exact === other.citation.quote?.exact &&
    one.source?.text === other.source?.text &&
    (one.source?.text !== undefined || one.source?.hash === other.source?.hash)
  );
}

/**
 * What a verdict was of, if it was there before. It is told by being the same object: its citation may have moved up in
 * its node, or into another one.
 */
function judgedBy(verdict: Verdict, nodeId: string, before: ArgumentMap): Judged | undefined {
  const own = findRecord(before.nodes, nodeId);
  for (const node of own ? [own, ...before.nodes] : before.nodes) {
    const citation = node.citations?.find((each) => each.verdict === verdict);
    if (citation) return judgedIn(node, citation, before);
  }
  return undefined;
}
