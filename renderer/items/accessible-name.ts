import { routeKind } from '#shared/drawing/route';
import { attacksOn, graphOf, supportsOf } from '#shared/graph/graph';
import type { ArgumentMap } from '#shared/model/argument-map';
import type { MapNode } from '#shared/model/map-node';
import { nodeKindOf } from '#shared/model/node-kinds';
import type { Relation } from '#shared/model/relation';
import { findRecord } from '#shared/model/sorted-records';
import { itemWords } from '#shared/words/items';
import { shortened } from '#shared/words/shortened';

/** "Claim: Rents rise. Supported by 2, objected to by 1. OUT. 1 finding." */
export function nameOfNode(map: ArgumentMap, node: MapNode, state: readonly string[] = []): string {
  return sentences([statementInWords(node), bearings(map, node.id), ...state]);
}

/** "Claim: Rents rise" */
export function statementInWords({ kind, text }: MapNode): string {
  return itemWords.statement(nodeKindOf(kind).label, textInWords(text));
}

/** "See claim: Rents rise" */
export function referenceInWords({ kind, text }: MapNode): string {
  return itemWords.reference[kind](textInWords(text));
}

function textInWords(text: string): string {
  return text.trim() === '' ? itemWords.noText : shortened(text.trim(), longestName);
}

/** "Support: “Rents rise” supports “Build more”", "Undercut: “The survey is old” undercuts a support of “Rents rise”". */
export function nameOfRelation(map: ArgumentMap, relation: Relation, state: readonly string[] = []): string {
  return sentences([stepInWords(map, relation), bearings(map, relation.id), ...state]);
}

/** "Support: “Rents rise” supports “Build more”" */
export function stepInWords(map: ArgumentMap, relation: Relation): string {
  const step = findRecord(map.relations, relation.target);
  const target = step
    ? itemWords.stepFrom[step.kind](premisesInWords(map, step))
    : quoted(map, relation.target);
  const what = itemWords.step[routeKind(relation.kind, step !== undefined)];
  return what(premisesInWords(map, relation), target);
}

/** "“A” together with “B” and “C”" */
function premisesInWords(map: ArgumentMap, { premises }: Relation): string {
  const [first = '', ...others] = premises.map((id) => quoted(map, id));
  return others.length === 0 ? first : itemWords.together(first, others);
}

/** A statement short enough to be said inside another sentence. */
export function quoted(map: ArgumentMap, id: string, longest = 60): string {
  const text = findRecord(map.nodes, id)?.text.trim() ?? '';
  return text === '' ? itemWords.emptyStatement : itemWords.quoted(shortened(text, longest));
}

/** Whoever wants to hear more of a text opens it. */
const longestName = 1000;

/** "Supported by 2, objected to by 1" */
export function bearings(map: ArgumentMap, id: string): string {
  const graph = graphOf(map);
  return itemWords.bearings(supportsOf(graph, id).length, attacksOn(graph, id).length);
}

export function sentences(parts: readonly string[]): string {
  return itemWords.sentences(parts.filter((part) => part !== ''));
}
