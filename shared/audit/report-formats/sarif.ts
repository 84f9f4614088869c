import { printable } from '#shared/document/printable';
import { type Graph, graphOf } from '#shared/graph/graph';
import type { ArgumentMap } from '#shared/model/argument-map';
import type { Severity } from '#shared/model/severity';
import { findRecord } from '#shared/model/sorted-records';
import { sourceTitle } from '#shared/model/source';
import { auditWords } from '#shared/words/audit';
import { type AuditedMap, defineReportFormat } from '../report-format';
import type { Finding, Rule } from '../rule';
import { rules } from '../rules';
import { waiverOf } from '../waiver-of';
import { named } from '../words';

/** SARIF knows three grave levels; a blocker is an error of the highest rank. */
const levels = {
  info: 'note',
  warning: 'warning',
  error: 'error',
  blocker: 'error',
} as const satisfies Record<Severity, string>;

/** From 0 to 100, as SARIF has it: what to look at first among findings of one level. */
const ranks: Readonly<Record<Severity, number>> = { info: 10, warning: 40, error: 70, blocker: 100 };

/** For code scanning and whatever else reads the format of static analysis: OASIS SARIF, version 2.1.0. */
export const sarif = defineReportFormat({
  id: 'sarif',
  label: auditWords.formats.sarif,
  extension: 'sarif',
  mime: 'application/sarif+json',
  write: async (audited) =>
    `${JSON.stringify(
      {
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [
          {
            tool: {
              driver: {
                name: 'Warrant',
                informationUri: 'https://warrant.example',
                rules: rules.map(ruleDescriptor),
              },
            },
            columnKind: 'utf16CodeUnits',
            artifacts: audited.map(({ file }) => ({ location: { uri: uriOf(file) } })),
            results: audited.flatMap((each, index) => resultsOf(each, index)),
          },
        ],
      },
      null,
      2,
    )}\n`,
});

function ruleDescriptor({ id, severity, title, why, definition }: Rule) {
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: definition },
    defaultConfiguration: { level: levels[severity], rank: ranks[severity] },
    properties: { severity },
  };
}

function resultsOf({ file, map, report }: AuditedMap, index: number) {
  const graph = graphOf(map);
  const seen = new Map<string, number>();
  return report.findings.map((finding) => {
    const { rule, severity, subject, witness, message } = finding;
    const key = `${rule}:${subject}`;
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    const placeOf = (id: string) => ({
      physicalLocation: { artifactLocation: { uri: uriOf(file), index } },
      logicalLocations: [logicalLocation(graph, id)],
    });
    return {
      ruleId: rule,
      ruleIndex: rules.findIndex(({ id }) => id === rule),
      kind: 'fail',
      level: levels[severity],
      rank: ranks[severity],
      message: { text: message },
      locations: [placeOf(subject)],
      relatedLocations: witness.map((id, place) => ({ id: place, ...placeOf(id) })),
      // The same as long as rule and subject are, whatever else changes: so that viewers know a finding again.
      partialFingerprints: { 'ruleAndSubject/v1': before === 0 ? key : `${key}:${before + 1}` },
      ...(finding.waived && { suppressions: [suppressionOf(map, finding)] }),
      properties: { severity },
    };
  });
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

function suppressionOf(map: ArgumentMap, finding: Finding) {
  const { reason = '', by = '', at = '' } = waiverOf(map, finding) ?? {};
  return { kind: 'external', status: 'accepted', justification: reason, properties: { by, at } };
}

/** A path as a relative or absolute address; what is no path, such as a title, becomes one all the same. */
function uriOf(file: string): string {
  const path = printable(file).replaceAll('\\', '/');
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  if (/^[a-z]:\//i.test(path)) return `file:///${encoded.replace('%3A', ':')}`;
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}
