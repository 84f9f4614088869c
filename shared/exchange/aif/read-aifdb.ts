import { failed, ok, type Result } from '#shared/result';
import { either } from '#shared/shape/choices';
import { listOf } from '#shared/shape/collections';
import { optional, record } from '#shared/shape/record';
import { constant, number, text } from '#shared/shape/scalars';
import { isObject } from '#shared/shape/shape';
import { importPartWords as parts } from '#shared/words/importing';
import { withEmptyLists } from '../importing/empty-lists';
import { shaped } from '../importing/read-json';
import type { AifGraph } from './aif-graph';
import { plainText } from './plain-text';

// Programs differ in whether ids are texts or numbers, and write null for lists and texts that are empty.
type Id = string | number;
const nothing = constant(null);
const id = either(text, number);
const textOrNull = either(text, nothing);

interface NodeRecord {
  readonly nodeID: Id;
  readonly text?: string | null;
  readonly type: string;
  readonly scheme?: string | null;
}
interface EdgeRecord {
  readonly fromID: Id;
  readonly toID: Id;
}
interface LocutionRecord {
  readonly nodeID: Id;
  readonly personID?: Id | null;
}
interface ParticipantRecord {
  readonly participantID: Id;
  readonly firstname?: string | null;
  readonly surname?: string | null;
}
interface AifRecord {
  readonly nodes: readonly NodeRecord[];
  readonly edges?: readonly EdgeRecord[];
  readonly locutions?: readonly LocutionRecord[];
  readonly participants?: readonly ParticipantRecord[];
}
interface PlaceRecord {
  readonly nodeID: Id;
  readonly x: number;
  readonly y: number;
}

const aifShape = record<AifRecord>(
  'Aif',
  parts.aif,
)({
  nodes: listOf(
    record<NodeRecord>(
      'AifNode',
      parts.node,
    )({ nodeID: id, text: optional(textOrNull), type: text, scheme: optional(textOrNull) }),
  ),
  edges: optional(listOf(record<EdgeRecord>('AifEdge', parts.edge)({ fromID: id, toID: id }))),
  locutions: optional(
    listOf(
      record<LocutionRecord>(
        'AifLocution',
        parts.locution,
      )({ nodeID: id, personID: optional(either(id, nothing)) }),
    ),
  ),
  participants: optional(
    listOf(
      record<ParticipantRecord>(
        'AifParticipant',
        parts.participant,
      )({ participantID: id, firstname: optional(textOrNull), surname: optional(textOrNull) }),
    ),
  ),
});
const lists = ['nodes', 'edges', 'locutions', 'participants'];

/** What AIFdb, OVA3 and the programs of xAIF write: `nodes` and `edges`, there or beneath `AIF`. */
export function readAifdb(
  file: { readonly [field: string]: unknown },
  about: { readonly name: string; readonly format: string },
): Result<AifGraph, string> {
  const { AIF, text: analysed, OVA, ova = OVA, ...others } = file;
  const graph = withEmptyLists(AIF === undefined ? file : AIF, lists);
  const checked = shaped(aifShape, graph, about);
  if (!checked.ok) return failed(checked.problem);
  const { nodes, edges = [], locutions = [], participants = [], ...more } = checked.value;
  const people = new Map(
    participants.map(({ participantID, firstname, surname }) => [
      String(participantID),
      [firstname, surname].filter((name) => name).join(' '),
    ]),
  );
  return ok({
    nodes: nodes.map((node) => ({
      id: String(node.nodeID),
      text: node.text ?? '',
      type: node.type.trim().toUpperCase(),
      scheme: node.scheme ?? '',
      record: node,
    })),
    edges: edges.map((edge) => ({
      from: String(edge.fromID),
      to: String(edge.toID),
      record: edge,
    })),
    speakers: new Map(
      locutions.flatMap(({ nodeID, personID }) => {
        const name = people.get(String(personID ?? '')) ?? '';
        return name === '' ? [] : [[String(nodeID), name] as const];
      }),
    ),
    places: new Map(placesIn(ova).map(({ nodeID, x, y }) => [String(nodeID), { x, y }])),
    text: plainText(analysed),
    rest: {
      ...(AIF !== undefined && others),
      ...more,
      ...(locutions.length > 0 && { locutions }),
      ...(participants.length > 0 && { participants }),
    },
  });
}

/** Looks are not worth refusing a file for. */
function placesIn(ova: unknown): readonly PlaceRecord[] {
  const nodes = isObject(ova) && Array.isArray(ova.nodes) ? ova.nodes : [];
  return nodes.filter(isPlace);
}

function isPlace(node: unknown): node is PlaceRecord {
  return (
    isObject(node) &&
    node.nodeID !== undefined &&
    typeof node.x === 'number' &&
    typeof node.y === 'number' &&
    node.visible !== false
  );
}
