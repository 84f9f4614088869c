import type { Point, SavedView } from '#shared/model/argument-map';
import type { Citation, Quote } from '#shared/model/citation';
import type { CriticalAnswer } from '#shared/model/critical-answer';
import { credibilities, type Grade, reliabilities } from '#shared/model/grade';
import { confidences, type MapNode, nodeStatuses } from '#shared/model/map-node';
import { nodeKindIds } from '#shared/model/node-kinds';
import { proofStandards } from '#shared/model/proof-standard';
import type { Relation } from '#shared/model/relation';
import { relationKindIds } from '#shared/model/relation-kinds';
import { type Source, sourceRoles, sourceStatuses } from '#shared/model/source';
import type { Verdict } from '#shared/model/verdict';
import { described } from '#shared/shape/choices';
import { dictionaryOf, listOf } from '#shared/shape/collections';
import { optional, record } from '#shared/shape/record';
import {
  anything,
  boundedText,
  constant,
  flag,
  number,
  oneOf,
  share,
  text,
  wholeNumber,
  writtenAs,
} from '#shared/shape/scalars';
import { filePartWords as parts } from '#shared/words/file-problems';
import { auditSettings } from './audit-settings-shape';
import { date } from './date-shape';
import type { FileView, MapFile, WrittenWaiver } from './map-file';
import { currentVersion } from './migrations';

const id = described(
  'Unique in the file across nodes, relations and sources; minted once, never reused.',
  boundedText({ min: 1, max: 128 }),
);
const nodeId = described('Id of a node.', text);
const sourceId = described('Id of a source.', text);
const markdown = described('Markdown.', text);

const hash = writtenAs({
  expected: parts.hash,
  test: (written) => written.startsWith('sha256:'),
  schema: { pattern: '^sha256:' },
});

const verdict = record<Verdict>(
  'Verdict',
  parts.verdict,
)({
  by: described('Who looked.', text),
  at: date,
  ok: described('Whether the link holds.', flag),
  note: optional(text),
  of: optional(described('Hash of what was looked at: while it differs, the verdict counts as none.', hash)),
});

const quote = record<Quote>(
  'Quote',
  parts.quote,
)({
  exact: described('The words, verbatim.', text),
  prefix: optional(described('The words before, to tell look-alikes apart.', text)),
  suffix: optional(described('The words after.', text)),
  start: optional(described('UTF-16 code units into the text of the source; included.', wholeNumber(0))),
  end: optional(described('UTF-16 code units into the text of the source; excluded.', wholeNumber(0))),
  hash: optional(described('Hash of the text in which the passage was anchored.', hash)),
});

const citation = record<Citation>(
  'Citation',
  parts.citation,
)({
  source: sourceId,
  locator: optional(described('The place as people write it: “p. 7”, “§ 3”, “00:12:40”.', text)),
  quote: optional(quote),
  verdict: optional(verdict),
});

const grade = record<Grade>(
  'Grade',
  parts.grade,
)({
  reliability: described(
    'Of the source: A completely … E unreliable, F cannot be judged.',
    oneOf(reliabilities),
  ),
  credibility: described(
    'Of the content: 1 confirmed … 5 improbable, 6 cannot be judged.',
    oneOf(credibilities),
  ),
});

const node = record<MapNode>(
  'Node',
  parts.node,
)({
  id,
  kind: oneOf(nodeKindIds),
  text: described('The statement, plain text.', text),
  note: optional(markdown),
  tags: optional(listOf(text)),
  status: optional(described('Absent means “asserted”.', oneOf(nodeStatuses))),
  confidence: optional(described('What the author says.', oneOf(confidences))),
  standard: optional(
    described(
      'What it takes for the claim to hold; absent means dialectical validity.',
      oneOf(proofStandards),
    ),
  ),
  grade: optional(described('The Admiralty code; of evidence only.', grade)),
  citations: optional(listOf(citation)),
});

const answer = record<CriticalAnswer>(
  'CriticalAnswer',
  parts.answer,
)({
  question: described('Id of the question in the scheme.', text),
  ok: described('Whether the answer speaks for the step.', flag),
  note: optional(text),
  by: optional(text),
  at: optional(date),
});

const relation = record<Relation>(
  'Relation',
  parts.relation,
)({
  id,
  kind: oneOf(relationKindIds),
  premises: described('Linked premises: all are needed together.', listOf(nodeId, { min: 1, unique: true })),
  target: described(
    'Id of a node, or of a relation: then an attack is an undercut, a support is backing.',
    text,
  ),
  scheme: optional(described('Id of an argumentation scheme, such as expert-opinion.', text)),
  answers: optional(described('To the critical questions of the scheme.', listOf(answer))),
  warrant: optional(described('The sentence that licenses the step.', text)),
  weight: optional(described('How strong the step is in the eyes of the author, from 0 to 1.', share)),
  note: optional(markdown),
  verdict: optional(verdict),
});

const source = record<Source>(
  'Source',
  parts.source,
)({
  id,
  csl: described('A CSL-JSON item without its id.', dictionaryOf(anything)),
  text: optional(described('The stored copy, so that quotes can be checked offline.', text)),
  hash: optional(described('Hash of the text as UTF-8.', hash)),
  file: optional(described('Relative path of the original beside the map.', text)),
  retrieved: optional(date),
  derivedFrom: optional(described('The sources whose content this one reports.', listOf(sourceId))),
  status: optional(oneOf(sourceStatuses)),
  role: optional(described('“brief”: the document being mapped.', oneOf(sourceRoles))),
});

const waiver = record<WrittenWaiver>(
  'Waiver',
  parts.waiver,
)({
  rule: described('Id of an audit rule.', text),
  subject: described('Id of the node, relation or source at fault.', text),
  reason: optional(text),
  by: text,
  at: date,
  of: optional(
    described('Hash of the subject when it was waived: while it differs, the waiver is void.', hash),
  ),
});

const point = record<Point>('Point', parts.position)({ x: number, y: number });

const savedView = record<SavedView>(
  'SavedView',
  parts.savedView,
)({
  name: text,
  query: optional(described('What stands out, in the language of searches.', text)),
  chain: optional(described('Id of a node or relation whose chain stands out.', text)),
  hides: optional(described('Whether the rest is hidden; else it is dimmed.', flag)),
  centre: optional(described('The place of the map in the middle of the window.', point)),
  zoom: optional(described('Pixels for one unit of the map.', number)),
});

const view = record<FileView>(
  'View',
  parts.view,
)({
  positions: optional(described('By id of the node; rounded to whole numbers.', dictionaryOf(point))),
  collapsed: optional(described('Nodes whose branches are folded away.', listOf(nodeId))),
  saved: optional(described('Ways of looking at the map that were given a name.', listOf(savedView))),
  pinned: optional(described('Nodes that a layout leaves where they are, in order of id.', listOf(nodeId))),
});

/** A whole file of the current version. The order of fields here is the order in which they are written. */
export const mapFile = record<MapFile>(
  'Map',
  parts.map,
)({
  format: constant('argmap'),
  version: constant(currentVersion),
  title: text,
  description: optional(markdown),
  authors: optional(described('Who made the map.', listOf(text))),
  nodes: listOf(node),
  relations: optional(listOf(relation)),
  sources: optional(listOf(source)),
  waivers: optional(listOf(waiver)),
  audit: optional(described('How the map is to be audited.', auditSettings)),
  view: optional(described('How the map looks, never what it means.', view)),
});
