import type { AuditReport, Finding } from '#shared/audit/rule';
import { graphOf } from '#shared/graph/graph';
import { label } from '#shared/graph/labels';
import { addTo } from '#shared/model/add-to';
import type { ArgumentMap } from '#shared/model/argument-map';
import { oncePer } from '#shared/model/once-per';
import type { Severity } from '#shared/model/severity';
import { severities } from '#shared/model/severity';
import type { QueryContext } from '#shared/query/field';
import { quoteMarks } from '#shared/review/quote-mark';
import { reviewsInSteps } from '#shared/review/review-of';
import type { DocumentWorkspace } from '../workspace';
import { type AuditTerms, termsWith } from './audit-terms';
import { type Auditor, auditor } from './auditor';
import { isJudgedAtOnce } from './document-store';
import { judgedLabels } from './standing';

interface Reading {
  readonly map: ArgumentMap;
  readonly terms: AuditTerms;
  readonly report: AuditReport;
}

/** The latest versions that were read. Undo keeps many maps alive, so not of all. */
let readings: readonly Reading[] = [];
const mostReadings = 4;

function knownReport(map: ArgumentMap, terms: AuditTerms): AuditReport | undefined {
  return readings.find((reading) => reading.map === map && reading.terms === terms)?.report;
}

function keep(map: ArgumentMap, terms: AuditTerms, report: AuditReport): AuditReport {
  readings = [{ map, terms, report }, ...readings].slice(0, mostReadings);
  return report;
}

/** By what the judged map was judged. */
export function termsOf({ clock, document }: Pick<DocumentWorkspace, 'clock' | 'document'>): AuditTerms {
  return termsWith(document.getState().judgedBy, isoDate(clock()));
}

/** Of a map that nothing can be said of yet. */
const nothingFound: AuditReport = {
  version: 1,
  findings: [],
  summary: { info: 0, warning: 0, error: 0, blocker: 0 },
};

/** What the audit says of a map; worked out at once, where nobody has yet. Nothing before the audit is loaded. */
export function reportFor(map: ArgumentMap, terms: AuditTerms): AuditReport {
  const known = knownReport(map, terms);
  if (known) return known;
  const by = auditor();
  return by === null ? nothingFound : keep(map, terms, by.audit(map, terms));
}

/** Works out in steps, by the audit, what `reportFor` then has at hand. */
export function* readInSteps(
  map: ArgumentMap,
  terms: AuditTerms,
  { auditInSteps }: Auditor,
): Generator<void, void> {
  if (knownReport(map, terms)) return;
  yield* reviewsInSteps(map);
  const report = yield* auditInSteps(map, terms);
  yield;
  bySubjectIn(report);
  keep(map, terms, report);
}

const bySubjectIn = oncePer((report: AuditReport): ReadonlyMap<string, readonly Finding[]> => {
  const bySubject = new Map<string, Finding[]>();
  for (const finding of report.findings) {
    addTo(bySubject, finding.subject, finding);
  }
  return bySubject;
});

/** The findings about one node, relation or source. */
export function findingsOf(report: AuditReport, subject: string): readonly Finding[] {
  return bySubjectIn(report).get(subject) ?? [];
}

/** The findings that no waiver covers. */
export function openFindings(map: ArgumentMap, terms: AuditTerms): readonly Finding[] {
  return reportFor(map, terms).findings.filter(isOpen);
}

/** Those of them that are about one node, relation or source. */
export function openFindingsOf(map: ArgumentMap, terms: AuditTerms, subject: string): readonly Finding[] {
  return findingsOf(reportFor(map, terms), subject).filter(isOpen);
}

/**
 * What a search of the map may ask. Labels and the audit are only made where a query wants to know of them, and of a
 * large map they are those of `judged`, the version that they were worked out of last: no search waits for them.
 */
export function queryContext(map: ArgumentMap, judged: ArgumentMap, terms: AuditTerms): QueryContext {
  const known = isJudgedAtOnce(map) ? map : judged;
  return {
    graph: graphOf(map),
    labelOf: (id) => label(judgedLabels(known), id),
    isFlagged: (id) => openFindingsOf(known, terms, id).length > 0,
    quotesOf: (id) => new Set(quoteMarks(known).get(id)?.counts.keys()),
  };
}

function isOpen({ waived }: Finding): boolean {
  return !waived;
}

export function worstSeverity(findings: readonly Finding[]): Severity | null {
  let worst = -1;
  for (const { severity, waived } of findings)
    if (!waived) worst = Math.max(worst, severities.indexOf(severity));
  return severities[worst] ?? null;
}

/** Today as an ISO date in the person's own time zone. */
export function isoDate(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
