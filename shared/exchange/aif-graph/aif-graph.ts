import type { ArgumentMap } from '#shared/model/argument-map';
import type { Relation } from '#shared/model/relation';
import { findRecord } from '#shared/model/sorted-records';
import { isObject } from '#shared/shape/shape';
import { ownField, ownFieldOf } from '../aif/own-aif';
import { schemeName } from '../aif/scheme-id';
import { locutionsOf } from './quoted-locutions';

/**
 * A map as an AIF graph: statements are I-nodes, steps RA- and CA-nodes, undercuts and backing lead to those. What is quoted
 * is a locution of the author of the source, by which the statement is asserted. The ids are those of the map. All that
 * AIF has no place for stands under `x-warrant`; what came from AIF and is not of the argument goes back as it came.
 */
export function aifOf(map: ArgumentMap): object {
  const { nodes, relations, aif } = map as ArgumentMap & { readonly aif?: unknown };
  const taken = new Set([...nodes, ...relations].map(({ id }) => id));
  const carried = carriedOf(aif, taken);
  const said = new Set(carried.edges.map(({ toID }) => String(toID)));
  const lastPerson = carried.participants.reduce(
    (last, { participantID }) => Math.max(last, numberOf(participantID)),
    0,
  );
  const quoted = locutionsOf(map, { taken, said, lastPerson });
  const steps = relations.flatMap(({ id, premises, target }) => [
    ...premises.map((premise) => ({ fromID: premise, toID: id })),
    { fromID: id, toID: target },
  ]);
  const edges = [...steps, ...quoted.edges, ...carried.edges];
  const aifNodes = [
    ...nodes.map(({ id, text }) => ({ nodeID: id, text, type: 'I' })),
    ...relations.map(stepNode),
    ...quoted.nodes,
    ...carried.nodes,
  ];
  return {
    AIF: {
      nodes: aifNodes,
      edges: edges.map((edge, index) => ({ edgeID: index + 1, ...edge })),
      schemefulfillments: [
        ...relations.map(({ id, kind }) => ({ nodeID: id, schemeID: defaults[kind].scheme })),
        ...quoted.assertions.map((nodeID) => ({ nodeID, schemeID: asserting })),
      ],
      participants: [...quoted.participants, ...carried.participants],
      locutions: [...quoted.locutions, ...carried.locutions],
      descriptorfulfillments: null,
      cqdescriptorfulfillments: null,
    },
    text: { txt: '' },
    OVA: {
      firstname: '',
      surname: '',
      url: '',
      nodes: nodes.map(({ id }) => {
        const { x, y } = findRecord(map.view.placements, id)?.at ?? { x: 0, y: 0 };
        return { nodeID: id, visible: true, x, y, timestamp: '' };
      }),
      edges: edges.map(({ fromID, toID }) => ({ fromID, toID, visible: true })),
    },
    [ownField]: ownFieldOf(
      map,
      quoted.nodes.map(({ nodeID }) => nodeID),
    ),
  };
}

/** Ids of schemes in AIFdb, as OVA writes them where none was chosen. */
const defaults = {
  support: { type: 'RA', text: 'Default Inference', scheme: '72' },
  attack: { type: 'CA', text: 'Default Conflict', scheme: '71' },
} as const;
const asserting = '74';

function stepNode({ id, kind, scheme }: Relation): object {
  const { type, text } = defaults[kind];
  return { nodeID: id, text: scheme === undefined ? text : schemeName(scheme), type };
}

interface Carried {
  readonly nodes: readonly object[];
  readonly participants: readonly { readonly participantID?: unknown }[];
  readonly locutions: readonly object[];
  readonly edges: readonly { readonly fromID: unknown; readonly toID: unknown }[];
}

/** What an import kept beside the argument, as far as it still hangs together. */
function carriedOf(aif: unknown, taken: Set<string>): Carried {
  const listIn = (field: string): readonly unknown[] => {
    const list = isObject(aif) ? aif[field] : undefined;
    return Array.isArray(list) ? list : [];
  };
  const nodes = listIn('nodes')
    .filter(isObject)
    .filter(({ nodeID }) => isId(nodeID) && !taken.has(String(nodeID)));
  for (const { nodeID } of nodes) taken.add(String(nodeID));
  const edges = listIn('edges').flatMap((edge) => {
    if (!isObject(edge) || !isId(edge.fromID) || !isId(edge.toID)) return [];
    const isWhole = taken.has(String(edge.fromID)) && taken.has(String(edge.toID));
    return isWhole ? [{ fromID: edge.fromID, toID: edge.toID }] : [];
  });
  const participants = listIn('participants')
    .filter(isObject)
    .filter(({ participantID }) => isId(participantID));
  const locutions = listIn('locutions')
    .filter(isObject)
    .filter(({ nodeID }) => isId(nodeID) && taken.has(String(nodeID)));
  return { nodes, edges, participants, locutions };
}

/** 0 for an id that is no number to count on from. */
function numberOf(id: unknown): number {
  const number = Number(id);
  return Number.isSafeInteger(number) ? number : 0;
}

function isId(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number';
}
