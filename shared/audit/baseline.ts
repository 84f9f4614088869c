import { addTo } from '#shared/model/add-to';
import type { ArgumentMap } from '#shared/model/argument-map';
import { subjectFingerprint } from '#shared/review/subject-fingerprint';
import type { AuditedMap } from './report-format';
import type { AuditReport, Finding, KnownFinding } from './rule';

/** The findings that somebody knows of, so that an old map can be made better step by step: only new ones are news. */
export interface Baseline {
  readonly version: 1;
  readonly files: readonly KnownFile[];
}

export interface KnownFile {
  /** As the person names it. */
  readonly file: string;
  readonly findings: readonly KnownFinding[];
}

/** All open findings as they are now. */
export function baselineOf(audited: readonly AuditedMap[]): Baseline {
  const files = audited.map(({ file, map, report }) => ({
    file,
    findings: report.findings.filter(({ waived }) => !waived).map((finding) => asKnown(map, finding)),
  }));
  return { version: 1, files };
}

/**
 * The report with each finding marked that the baseline lists, and with what it lists and is gone. A finding whose
 * subject has changed is a new one: who works on a statement is asked to leave it sound. Rules that were not applied are
 * left out of the comparison.
 */
export function comparedWith(
  baseline: Baseline,
  { file, map, report }: AuditedMap,
  isApplied: (rule: string) => boolean,
): AuditReport {
  const listed = baseline.files.filter((known) => known.file === file).flatMap(({ findings }) => findings);
  const left = new Map<string, KnownFinding[]>();
  for (const known of listed) {
    addTo(left, keyOf(known), known);
  }
  const findings = report.findings.map((finding) => {
    const known = left.get(keyOf(asKnown(map, finding)))?.pop() !== undefined;
    return { ...finding, known };
  });
  const isStill = new Set(report.findings.map(({ rule, subject }) => `${rule} ${subject}`));
  const solved = [...left.values()]
    .flat()
    .filter(({ rule, subject }) => isApplied(rule) && !isStill.has(`${rule} ${subject}`));
  return { ...report, findings, solved };
}

function asKnown(map: ArgumentMap, { rule, subject }: Finding): KnownFinding {
  const of = subjectFingerprint(map, subject);
  return { rule, subject, ...(of !== undefined && { of }) };
}

/** Ids of rules have no spaces in them, and fingerprints neither. */
function keyOf({ rule, subject, of = '' }: KnownFinding): string {
  return `${rule} ${of} ${subject}`;
}
