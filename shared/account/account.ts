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
import { type Trace, traceOf } from '#shared/trace/trace';

/** Everything that the account of one statement is written from. */
export interface Account {
  readonly map: ArgumentMap;
  readonly trace: Trace;
  readonly foundation: Foundation;
  /** By id of the statement, from 1, in the order of telling. */
  readonly numbers: ReadonlyMap<string, number>;
  /** For or against, in the order of telling. */
  readonly statements: readonly MapNode[];
  /** What the statements cite, in the order of the map. */
  readonly sources: readonly Source[];
  /** About anything of this that no waiver covers. */
  readonly open: readonly Finding[];
  readonly waived: readonly { readonly finding: Finding; readonly waiver: Waiver | undefined }[];
  /** What the map decides about rules: those of a person are theirs, and an account is for others. */
  readonly settings: readonly AppliedSetting[];
  /** Before the names of places in the text, so that several accounts can stand in one. */
  readonly prefix: string;
}

interface AccountOptions {
  /** ISO date of the audit. */
  readonly today: string;
  readonly prefix: string;
}

/** The account of a node; undefined where the map has no such node. */
export function accountOf(
  map: ArgumentMap,
  id: string,
  { today, prefix }: AccountOptions,
): Account | undefined {
  const trace = traceOf(map, id);
  if (trace === undefined) return undefined;
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
    numbers: new Map(statements.map((node, index) => [node.id, index + 1])),
    statements,
    sources: [...cited].sort().flatMap((source) => findRecord(map.sources, source) ?? []),
    open: findings.filter(({ waived }) => !waived),
    waived: findings
      .filter(({ waived }) => waived)
      .map((finding) => ({ finding, waiver: waiverOf(map, finding) })),
    settings: report.settings ?? [],
    prefix,
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
