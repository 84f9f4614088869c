import type { AppliedSetting } from '#shared/audit/applied-setting';
import { audit } from '#shared/audit/audit';
import { type Foundation, foundationOf } from '#shared/audit/foundation';
import type { AuditReport, Finding } from '#shared/audit/rule';
import { waiverOf } from '#shared/audit/waiver-of';
import { cone } from '#shared/graph/cone';
import type { ArgumentMap } from '#shared/model/argument-map';
import type { MapNode } from '#shared/model/map-node';
import { oncePer } from '#shared/model/once-per';
import { findRecord } from '#shared/model/sorted-records';
import type { Source } from '#shared/model/source';
import type { Waiver } from '#shared/model/waiver';
import type { Trace } from '#shared/trace/trace';
import { type Chapter, chaptersOf } from './chapters';

/** Everything that the account of one statement is written from. */
export interface Account {
  readonly map: ArgumentMap;
  readonly trace: Trace;
  readonly foundation: Foundation;
  /** What of it this chapter tells. */
  readonly own: Chapter;
  /** By id of the statement, from 1, in the order of telling; with those of other chapters. */
  readonly numbers: ReadonlyMap<string, number>;
  /** By id of the source, in the same way. */
  readonly sourceNumbers: ReadonlyMap<string, number>;
  /** For or against, in the order of telling. */
  readonly statements: readonly MapNode[];
  /** What the statements cite, in the order of the map. */
  readonly sources: readonly Source[];
  /** What the chapters before this one tell of the audit. */
  readonly toldFindings: ReadonlySet<Finding>;
  readonly isFirst: boolean;
  /** About anything of this that no waiver covers. */
  readonly open: readonly Finding[];
  readonly waived: readonly { readonly finding: Finding; readonly waiver: Waiver | undefined }[];
  /** What the map decides about rules: those of a person are theirs, and an account is for others. */
  readonly settings: readonly AppliedSetting[];
}

/** The accounts of these nodes, as chapters of one text; `today` is the ISO date of the audit. */
export function accountsOf(map: ArgumentMap, ids: readonly string[], today: string): readonly Account[] {
  const { all, ...numbers } = chaptersOf(map, ids);
  const told = new Set<Finding>();
  return all.map((own, index) => {
    const account = { ...accountOf(map, own, today), ...numbers };
    const toldFindings = new Set(told);
    for (const finding of [...account.open, ...account.waived.map((each) => each.finding)]) told.add(finding);
    return { ...account, toldFindings, isFirst: index === 0 };
  });
}

function accountOf(map: ArgumentMap, own: Chapter, today: string) {
  const { trace } = own;
  const { id } = trace.of;
  const statements = trace.rows.flatMap(({ row, node }) =>
    row.kind === 'statement' && node !== undefined ? [node] : [],
  );
  const cited = new Set(statements.flatMap(({ citations = [] }) => citations.map(({ source }) => source)));
  const subjects = new Set([...cone(trace.graph, id), ...cited]);
  const report = reportIn(map)(today);
  const findings = report.findings.filter(({ subject }) => subjects.has(subject));
  return {
    map,
    trace,
    foundation: foundationOf(map, id),
    own,
    statements,
    sources: [...cited].sort().flatMap((source) => findRecord(map.sources, source) ?? []),
    open: findings.filter(({ waived }) => !waived),
    waived: findings
      .filter(({ waived }) => waived)
      .map((finding) => ({ finding, waiver: waiverOf(map, finding) })),
    settings: report.settings ?? [],
  };
}

/** One audit serves all accounts of a map. */
const reportIn = oncePer((map: ArgumentMap) => {
  const byDay = new Map<string, AuditReport>();
  return (today: string) => {
    const report = byDay.get(today) ?? audit(map, { today });
    byDay.set(today, report);
    return report;
  };
});
