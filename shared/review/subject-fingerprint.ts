import type { ArgumentMap } from '#shared/model/argument-map';
import type { MapNode } from '#shared/model/map-node';
import type { Relation } from '#shared/model/relation';
import { findRecord } from '#shared/model/sorted-records';
import type { Source } from '#shared/model/source';
import { hashOf } from '#shared/quotes/stored-text';
import { textHashOf } from './fingerprint';

/**
 * What a finding is about, in one word for `Waiver.of`: everything that the subject says or stands on, and nothing of
 * how it looks or what somebody noted beside it. Undefined where the map has no such node, relation or source.
 */
export function subjectFingerprint(map: ArgumentMap, id: string): string | undefined {
  const said = saidBy(map, id);
  return said && hashOf(JSON.stringify(said));
}

/** Whether the subject has the same fingerprint in both maps; nothing is hashed where it is the same record. */
export function isSameSubject(before: ArgumentMap, after: ArgumentMap, id: string): boolean {
  const [was, is] = [recordOf(before, id), recordOf(after, id)];
  return was === is || JSON.stringify(saidBy(before, id)) === JSON.stringify(saidBy(after, id));
}

function saidBy({ nodes, relations, sources }: ArgumentMap, id: string): readonly unknown[] | undefined {
  const node = findRecord(nodes, id);
  if (node) return saidByNode(node);
  const relation = findRecord(relations, id);
  if (relation) return saidByRelation(relation);
  const source = findRecord(sources, id);
  return source && saidBySource(source);
}

function recordOf({ nodes, relations, sources }: ArgumentMap, id: string): object | undefined {
  return findRecord(nodes, id) ?? findRecord(relations, id) ?? findRecord(sources, id);
}

function saidByNode({ kind, text, status, confidence, standard, grade, citations }: MapNode) {
  return [
    'node',
    kind,
    text,
    status ?? 'asserted',
    confidence ?? null,
    standard ?? null,
    grade ? [grade.reliability, grade.credibility] : null,
    (citations ?? []).map(({ source, quote }) => [source, quote?.exact ?? null]),
  ];
}

function saidByRelation({ kind, premises, target, scheme, warrant }: Relation) {
  return ['relation', kind, premises.toSorted(), target, scheme ?? null, warrant ?? null];
}

function saidBySource(source: Source) {
  const { csl, status, role, derivedFrom = [] } = source;
  return [
    'source',
    ...referenceFields.map((field) => csl[field] ?? null),
    status ?? 'current',
    role ?? null,
    derivedFrom.toSorted(),
    textHashOf(source) ?? null,
  ];
}

/** What tells a source from others, and how old it is. */
const referenceFields = [
  'type',
  'title',
  'author',
  'publisher',
  'URL',
  'DOI',
  'issued',
  'original-date',
  'event-date',
] as const;
