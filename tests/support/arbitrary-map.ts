import fc from 'fast-check';
import type { ArgumentMap, Placement, SavedView, View } from '#shared/model/argument-map';
import { type AuditSettings, type RuleSetting, ruleWeights } from '#shared/model/audit-settings';
import type { Citation, Quote } from '#shared/model/citation';
import type { CriticalAnswer } from '#shared/model/critical-answer';
import { credibilities, type Grade, reliabilities } from '#shared/model/grade';
import { confidences, type MapNode, nodeStatuses } from '#shared/model/map-node';
import { nodeKindIds } from '#shared/model/node-kinds';
import { proofStandards } from '#shared/model/proof-standard';
import type { Relation } from '#shared/model/relation';
import { relationKindIds } from '#shared/model/relation-kinds';
import { sortedRecords } from '#shared/model/sorted-records';
import { type Source, sourceRoles, sourceStatuses } from '#shared/model/source';
import type { Verdict } from '#shared/model/verdict';
import type { Waiver } from '#shared/model/waiver';

/** Ids and names that have broken programs before. */
const awkward = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'placements',
  'length',
  '0',
  '1',
  '2',
  '10',
  '-1',
  '1.5',
  '4294967295',
  ' ',
  '"',
  '\\',
  '\u0000',
  '\u2028',
  '😀',
  'e\u0301',
  'é',
  '\ud800',
  'שלום',
  'n'.repeat(128),
] as const;

/** Any text: mostly short and plain, now and then awkward. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.string({ maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  { weight: 1, arbitrary: fc.constantFrom(...awkward) },
);

export const anyId: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.stringMatching(/^[nrs]-[0-9a-z]{1,4}$/) },
  { weight: 1, arbitrary: fc.constantFrom(...awkward) },
);

const anyDate = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2100-01-01T00:00:00Z'), noInvalidDate: true })
  .chain((date) => fc.constantFrom(date.toISOString(), date.toISOString().slice(0, 10), '2026', '2026-05'));

const anyHash = fc.stringMatching(/^[0-9a-f]{64}$/).map((digits) => `sha256:${digits}`);

/** Fields of a later version or of another program: any name, any value. */
const unknownFields: fc.Arbitrary<{ readonly [field: string]: unknown }> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.dictionary(
      fc.oneof(
        fc.constantFrom(...awkward),
        fc.string({ maxLength: 6 }).map((name) => `x-${name}`),
      ),
      fc.jsonValue({ maxDepth: 2 }),
      { maxKeys: 3, noNullPrototype: true },
    ),
  },
);

type Optional<T> = { readonly [K in keyof T as Record<never, never> extends Pick<T, K> ? K : never]-?: true };

/** Records of `T`, each optional field there or not, with unknown fields among the known ones. */
function recordOf<T extends object>(
  fields: { readonly [K in keyof T]-?: fc.Arbitrary<Exclude<T[K], undefined>> },
  optional: Optional<T>,
): fc.Arbitrary<T> {
  const isRequired = (key: string): key is Extract<keyof T, string> => !Object.hasOwn(optional, key);
  const requiredKeys = Object.keys(fields).filter(isRequired);
  const known = fc.record(fields, { requiredKeys, noNullPrototype: true });
  // `fc.record` cannot tell from a computed list which fields it always gives.
  return fc.tuple(known, unknownFields).map(([record, unknown]) => ({ ...unknown, ...record }) as T);
}

const verdict = recordOf<Verdict>(
  { by: anyText, at: anyDate, ok: fc.boolean(), note: anyText, of: anyHash },
  { note: true, of: true },
);

const quote = recordOf<Quote>(
  { exact: anyText, prefix: anyText, suffix: anyText, start: fc.nat(), end: fc.nat(), hash: anyHash },
  { prefix: true, suffix: true, start: true, end: true, hash: true },
);

const grade = recordOf<Grade>(
  { reliability: fc.constantFrom(...reliabilities), credibility: fc.constantFrom(...credibilities) },
  {},
);

function citationOf(sources: readonly string[]): fc.Arbitrary<Citation> {
  return recordOf<Citation>(
    { source: fc.constantFrom(...sources), locator: anyText, quote, verdict },
    { locator: true, quote: true, verdict: true },
  );
}

function nodeOf(id: string, sources: readonly string[]): fc.Arbitrary<MapNode> {
  return recordOf<MapNode>(
    {
      id: fc.constant(id),
      kind: fc.constantFrom(...nodeKindIds),
      text: anyText,
      note: anyText,
      tags: fc.array(anyText, { maxLength: 3 }),
      status: fc.constantFrom(...nodeStatuses),
      confidence: fc.constantFrom(...confidences),
      standard: fc.constantFrom(...proofStandards),
      grade,
      citations: sources.length === 0 ? fc.constant([]) : fc.array(citationOf(sources), { maxLength: 2 }),
    },
    { note: true, tags: true, status: true, confidence: true, standard: true, grade: true, citations: true },
  ).map((node) => {
    const { grade: graded, ...rest } = node;
    return node.kind === 'evidence' || graded === undefined ? node : rest;
  });
}

const answer = recordOf<CriticalAnswer>(
  { question: anyText, ok: fc.boolean(), note: anyText, by: anyText, at: anyDate },
  { note: true, by: true, at: true },
);

function relationOf(
  id: string,
  nodes: readonly string[],
  relations: readonly string[],
): fc.Arbitrary<Relation> {
  return recordOf<Relation>(
    {
      id: fc.constant(id),
      kind: fc.constantFrom(...relationKindIds),
      premises: fc.uniqueArray(fc.constantFrom(...nodes), { minLength: 1, maxLength: 3 }),
      target: fc.constantFrom(...nodes, ...relations),
      scheme: anyText,
      answers: fc.array(answer, { maxLength: 2 }),
      warrant: anyText,
      weight: fc.constantFrom(0, 0.25, 1),
      note: anyText,
      verdict,
    },
    { scheme: true, answers: true, warrant: true, weight: true, note: true, verdict: true },
  );
}

function sourceOf(id: string, sources: readonly string[]): fc.Arbitrary<Source> {
  return recordOf<Source>(
    {
      id: fc.constant(id),
      csl: fc.dictionary(anyText, fc.jsonValue({ maxDepth: 2 }), { maxKeys: 4, noNullPrototype: true }),
      text: anyText,
      hash: anyHash,
      file: anyText,
      retrieved: anyDate,
      derivedFrom: fc.array(fc.constantFrom(...sources), { maxLength: 2 }),
      status: fc.constantFrom(...sourceStatuses),
      role: fc.constantFrom(...sourceRoles),
    },
    { text: true, hash: true, file: true, retrieved: true, derivedFrom: true, status: true, role: true },
  );
}

function waiverOf(ids: readonly string[]): fc.Arbitrary<Waiver> {
  return recordOf<Waiver>(
    {
      rule: anyText,
      subject: fc.constantFrom(...ids),
      reason: anyText,
      by: anyText,
      at: anyDate,
      of: anyHash,
    },
    { of: true },
  );
}

const ruleSetting = recordOf<RuleSetting>(
  {
    severity: fc.constantFrom(...ruleWeights),
    numbers: fc.dictionary(anyText, fc.constantFrom(-1, 0, 2.5, 100), { maxKeys: 2, noNullPrototype: true }),
    reason: anyText,
    by: anyText,
    at: anyDate,
  },
  { severity: true, numbers: true, reason: true, by: true, at: true },
);

const auditSettings = recordOf<AuditSettings>(
  { rules: fc.dictionary(anyText, ruleSetting, { maxKeys: 2, noNullPrototype: true }) },
  { rules: true },
);

const coordinate = fc.integer({ min: -100_000, max: 100_000 });

function viewOf(nodes: readonly string[], ends: readonly string[]): fc.Arbitrary<View> {
  const placements = fc.subarray([...nodes]).chain((ids) => fc.tuple(...ids.map(placementOf)));
  return recordOf<View>(
    {
      placements: placements.map(sortedRecords),
      collapsed: fc.subarray([...nodes]),
      saved: fc.array(savedViewOf(ends), { minLength: 1, maxLength: 2 }),
      pinned: fc.subarray([...nodes]),
    },
    { saved: true, pinned: true },
  );
}

function savedViewOf(ends: readonly string[]): fc.Arbitrary<SavedView> {
  const optional = { query: true, chain: true, hides: true, centre: true, zoom: true } as const;
  return recordOf<SavedView>(
    {
      name: anyText,
      query: anyText,
      chain: ends.length === 0 ? fc.constant('nobody') : fc.constantFrom(...ends),
      hides: fc.boolean(),
      centre: recordOf<Placement['at']>({ x: coordinate, y: coordinate }, {}),
      zoom: fc.constantFrom(0.05, 0.5, 1, 2.5),
    },
    optional,
  ).map(({ chain, ...view }) => (ends.length === 0 || chain === undefined ? view : { ...view, chain }));
}

function placementOf(id: string): fc.Arbitrary<Placement> {
  return recordOf<Placement['at']>({ x: coordinate, y: coordinate }, {}).map((at) => ({ id, at }));
}

/**
 * Valid maps of up to two dozen records: linked premises, undercuts of undercuts, backing, relations that
 * bear on themselves, sources that derive from each other in circles, awkward ids and texts, and unknown
 * fields at every level.
 */
export const anyMap: fc.Arbitrary<ArgumentMap> = fc
  .tuple(
    fc.uniqueArray(anyId, { maxLength: 24 }),
    fc.integer({ min: 0, max: 10 }),
    fc.integer({ min: 0, max: 8 }),
  )
  .chain(([ids, nodeCount, relationCount]) => {
    const nodes = ids.slice(0, nodeCount);
    const relations = nodes.length === 0 ? [] : ids.slice(nodeCount, nodeCount + relationCount);
    const sources = ids.slice(nodeCount + relationCount);
    const subjects = [...nodes, ...relations, ...sources];
    const lists = fc.record(
      {
        nodes: fc.tuple(...nodes.map((id) => nodeOf(id, sources))).map(sortedRecords),
        relations: fc.tuple(...relations.map((id) => relationOf(id, nodes, relations))).map(sortedRecords),
        sources: fc.tuple(...sources.map((id) => sourceOf(id, sources))).map(sortedRecords),
        waivers: subjects.length === 0 ? fc.constant([]) : fc.array(waiverOf(subjects), { maxLength: 2 }),
        view: viewOf(nodes, [...nodes, ...relations]),
      },
      { noNullPrototype: true },
    );
    const head = recordOf<Pick<ArgumentMap, 'title' | 'description' | 'authors' | 'audit'>>(
      {
        title: anyText,
        description: anyText,
        authors: fc.array(anyText, { maxLength: 2 }),
        audit: auditSettings,
      },
      { description: true, authors: true, audit: true },
    );
    return fc.tuple(head, lists).map(([first, rest]) => ({ ...first, ...rest }));
  });
