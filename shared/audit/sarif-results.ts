import { printable } from '#shared/document/printable';
import { type Graph, graphOf } from '#shared/graph/graph';
import type { ArgumentMap } from '#shared/model/argument-map';
import { findRecord } from '#shared/model/sorted-records';
import { sourceTitle } from '#shared/model/source';
import { auditWords } from '#shared/words/audit';
import type { AuditedMap } from './report-format';
import type { Finding } from './rule';
import { rules } from './rules';
import { levelOf, rankOf } from './sarif-levels';
import { voidWaiverOf, waiverOf } from './waiver-of';
import { named } from './words';

/** What was found in one of several maps, and what a baseline lists and is gone. */
export function sarifResults({ file, map, report }: AuditedMap, index: number) {
  const graph = graphOf(map);
  const seen = new Map<string, number>();
  const about = ({ rule, subject }: Pick<Finding, 'rule' | 'subject'>) => {
    const key = `${rule}:${subject}`;
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    const place = rules.findIndex(({ id }) => id === rule);
    return {
      ruleId: rule,
      ...(place >= 0 && { ruleIndex: place }),
      kind: 'fail',
      locations: [placeOf(subject)],
      // The same as long as rule and subject are, whatever else changes: so that viewers know a finding again.
      partialFingerprints: { 'ruleAndSubject/v1': before === 0 ? key : `${key}:${before + 1}` },
      // Settings may differ from map to map: each has an invocation of its own.
      provenance: { invocationIndex: index },
    };
  };
  const placeOf = (id: string) => ({
    physicalLocation: { artifactLocation: { uri: uriOf(file), index } },
    logicalLocations: [logicalLocation(graph, id)],
  });
  const found = report.findings.map((finding) => {
    const { severity, witness, message, known } = finding;
    const suppression = suppressionOf(map, finding);
    return {
      ...about(finding),
      level: levelOf[severity],
      rank: rankOf[severity],
      message: { text: message },
      relatedLocations: witness.map((id, place) => ({ id: place, ...placeOf(id) })),
      ...(known !== undefined && { baselineState: known ? 'unchanged' : 'new' }),
      ...(suppression && { suppressions: [suppression] }),
      properties: { severity },
    };
  });
  const solved = (report.solved ?? []).map((finding) => ({
    ...about(finding),
    message: { text: auditWords.solvedResult },
    baselineState: 'absent',
  }));
  return [...found, ...solved];
}

/** Maps have no lines that mean anything: a place is what it is called there. */
function logicalLocation(graph: Graph, id: string) {
  const source = findRecord(graph.map.sources, id);
  const kind = graph.node(id)?.kind ?? (graph.relation(id) ? 'relation' : source ? 'source' : 'part');
  return {
    name: id,
    fullyQualifiedName: `${kind}/${id}`,
    decoratedName: source === undefined ? named(graph, id) : sourceTitle(source),
    kind,
  };
}

/** Of a waiver that is void somebody has to decide anew: until then it suppresses nothing. */
function suppressionOf(map: ArgumentMap, finding: Finding) {
  const waiver = finding.waived ? waiverOf(map, finding) : voidWaiverOf(map, finding);
  if (waiver === undefined) return undefined;
  const { reason, by, at } = waiver;
  const status = finding.waived ? 'accepted' : 'underReview';
  return { kind: 'external', status, justification: reason, properties: { by, at } };
}

/** A path as a relative or absolute address; what is no path, such as a title, becomes one all the same. */
export function uriOf(file: string): string {
  const path = printable(file).replaceAll('\\', '/');
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  if (/^[a-z]:\//i.test(path)) return `file:///${encoded.replace('%3A', ':')}`;
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}
