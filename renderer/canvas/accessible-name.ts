import { attacksOn, graphOf, supportsOf } from '#shared/graph/graph';
import type { ArgumentMap } from '#shared/model/argument-map';
import type { MapNode } from '#shared/model/map-node';
import { nodeKindOf } from '#shared/model/node-kinds';
import type { Relation } from '#shared/model/relation';
import { relationKindOf, relationKinds } from '#shared/model/relation-kinds';
import { findRecord } from '#shared/model/sorted-records';

/** "Claim: Rents rise. Supported by 2, objected to by 1. OUT. 1 finding." */
export function nameOfNode(map: ArgumentMap, node: MapNode, state: readonly string[] = []): string {
  return sentences([statementInWords(node), bearings(map, node.id), ...state]);
}

/** "Claim: Rents rise" */
export function statementInWords({ kind, text }: MapNode): string {
  const said = text.trim() === '' ? 'no text yet' : shortened(text.trim(), longestName);
  return `${nodeKindOf(kind).label}: ${said}`;
}

/** "Support: “Rents rise” supports “Build more”", "Undercut: “The survey is old” undercuts a support of “Rents rise”". */
export function nameOfRelation(map: ArgumentMap, relation: Relation, state: readonly string[] = []): string {
  const kind = relationKindOf(relation.kind);
  const step = findRecord(map.relations, relation.target);
  const premises = premisesInWords(map, relation);
  const verb = step ? kind.onRelation.verb : kind.verb;
  const what = `${step ? kind.onRelation.label : kind.label}: ${premises} ${verb} ${targetInWords(map, relation)}`;
  return sentences([what, bearings(map, relation.id), ...state]);
}

function targetInWords(map: ArgumentMap, { target }: Relation): string {
  const step = findRecord(map.relations, target);
  if (step === undefined) return quoted(map, target);
  const word = relationKindOf(step.kind).label.toLowerCase();
  return `the ${word} from ${premisesInWords(map, step)}`;
}

/** "“A” together with “B” and “C”": linked premises do one thing together, so the verb stays singular. */
function premisesInWords(map: ArgumentMap, { premises }: Relation): string {
  const [first = '', ...others] = premises.map((id) => quoted(map, id));
  return others.length === 0 ? first : `${first} together with ${others.join(' and ')}`;
}

/** A statement short enough to be said inside another sentence. */
export function quoted(map: ArgumentMap, id: string): string {
  const text = findRecord(map.nodes, id)?.text.trim() ?? '';
  if (text === '') return 'an empty statement';
  return `“${shortened(text, 60)}”`;
}

/** Whoever wants to hear more of a text opens it. */
const longestName = 1000;

function shortened(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 3).trimEnd()}…` : text;
}

/** "Supported by 2, objected to by 1" */
export function bearings(map: ArgumentMap, id: string): string {
  const graph = graphOf(map);
  const counts = { support: supportsOf(graph, id).length, attack: attacksOn(graph, id).length };
  const parts = relationKinds.flatMap((kind) =>
    counts[kind.id] === 0 ? [] : [`${kind.passive} ${counts[kind.id]}`],
  );
  const words = parts.join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function sentences(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .map((part) => (/[.!?…]$/.test(part) ? part : `${part}.`))
    .join(' ');
}
