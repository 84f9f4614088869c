import type { ArgumentMap } from '#shared/model/argument-map';
import type { MapNode } from '#shared/model/map-node';
import type { Relation } from '#shared/model/relation';
import { findRecord } from '#shared/model/sorted-records';
import { citationLine } from './citation-lines';

/** What a statement says of itself, as names and words for programs that show any data; only what there is. */
export function nodeData(node: MapNode, { sources }: ArgumentMap): readonly (readonly [string, string])[] {
  const { id, kind, text, status, confidence, standard, grade, citations = [], tags = [], note } = node;
  const cited = citations.map((citation) => citationLine(citation, findRecord(sources, citation.source)));
  return present([
    ['statement', id],
    ['kind', kind],
    ['text', text],
    ['status', status],
    ['confidence', confidence],
    ['standard', standard],
    ['grade', grade && `${grade.reliability}${grade.credibility}`],
    ['citations', cited.join('\n')],
    ['tags', tags.join(', ')],
    ['note', note],
  ]);
}

export function relationData(
  { id, scheme, warrant, weight, note }: Relation,
  kind: string,
): readonly (readonly [string, string])[] {
  return present([
    ['relation', id],
    ['kind', kind],
    ['scheme', scheme],
    ['warrant', warrant],
    ['weight', weight?.toString()],
    ['note', note],
  ]);
}

/** In the order in which they are given. */
export const nodeDataNames = [
  'statement',
  'kind',
  'text',
  'status',
  'confidence',
  'standard',
  'grade',
  'citations',
  'tags',
  'note',
] as const;
export const relationDataNames = ['relation', 'kind', 'scheme', 'warrant', 'weight', 'note'] as const;

function present(
  fields: readonly (readonly [string, string | undefined])[],
): readonly (readonly [string, string])[] {
  return fields.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, value]]));
}
