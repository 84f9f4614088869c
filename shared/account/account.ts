import type { AppliedSetting } from '#shared/audit/applied-setting';
import { audit } from '#shared/audit/audit';
import { type Foundation, foundationOf } from '#shared/audit/foundation';
import type { AuditReport, Finding } from '#shared/audit/rule';
import { waiverOf } from '#shared/audit/waiver-of';
import { bibliographyOf } from '#shared/bibliography/bibliography';
import { citationStyles } from '#shared/bibliography/citation-styles';
import { cone } from '#shared/graph/cone';
import type { ArgumentMap } from '#shared/model/argument-map';
import type { MapNode } from '#shared/model/map-node';
import { oncePer } from '#shared/model/once-per';
import { findRecord } from '#shared/model/sorted-records';
import type { Source } from '#shared/model/source';
import type { Waiver } from '#shared/model/waiver';
import { type Trace, traceOf } from '#shared/trace/trace';
import { numbered, type Told } from './told';

/** Everything that the account of one statement is written from. */
export interface Account {
  readonly map: ArgumentMap;
  readonly trace: Trace;
  readonly foundation: Foundation;
  /** What the chapters before this one tell. */
  readonly told: Told;
  /** By id of the statement, from 1, in the order of telling; with those of the chapters before. */
  readonly numbers: ReadonlyMap<string, number>;
  /** By id of the source, in the same way. */
  readonly sourceNumbers: ReadonlyMap<string, number>;
  /** For or against, in the order of telling. */
  readonly statements: readonly MapNode[];
  /** What the statements cite, in the order of a bibliography. */
  readonly sources: readonly Source[];
  /** About anything of this that no waiver covers. */
  readonly open: readonly Finding[];
  readonly waived: readonly { readonly finding: Finding; readonly waiver: Waiver | undefined }[];
  /** What the map decides about rules: those of a person are theirs, and an account is for others. */
  readonly settings: readonly AppliedSetting[];
}

interface AccountOptions {
  /** ISO date of the audit. */
  readonly today: string;
  readonly told: Told;
}

/** The account of a node; undefined where the map has no such node. */
export function accountOf(
  map: ArgumentMap,
  id: string,
  { today, told }: AccountOptions,
): Account | undefined {
  const trace = traceOf(map, id);
  if (trace === undefined) return undefined;
  const statements = trace.rows.flatMap(({ row, node }) =>
    row.kind === 'statement' && node !== undefined ? [node] : [],
  );
  const cited = new Set(statements.flatMap(({ citations = [] }) => citations.map(({ source }) => source)));
  const sources = inOrder([...cited].flatMap((source) => findRecord(map.sources, source) ?? []));
  const subjects = new Set([...cone(trace.graph, id), ...cited]);
  const report = reportIn(map)(today);
  const findings = report.findings.filter(({ subject }) => subjects.has(subject));
  return {
    map,
    trace,
    foundation: foundationOf(map, id),
    told,
    numbers: numbered(told.numbers, statements),
    sourceNumbers: numbered(told.sourceNumbers, sources),
    statements,
    sources,
    open: findings.filter(({ waived }) => !waived),
    waived: findings
      .filter(({ waived }) => waived)
      .map((finding) => ({ finding, waiver: waiverOf(map, finding) })),
    settings: report.settings ?? [],
  };
}

function inOrder(sources: readonly Source[]): readonly Source[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return bibliographyOf(sources, citationStyles[0]).flatMap(({ id }) => byId.get(id) ?? []);
}

/** What is told when the chapter of an account is. */
export function toldBy({ told, trace, numbers, sourceNumbers, open, waived }: Account): Told {
  const relations = trace.rows.flatMap(({ relation }) => (relation === undefined ? [] : [relation.id]));
  return {
    numbers,
    relations: new Set([...told.relations, ...relations]),
    sourceNumbers,
    findings: new Set([...told.findings, ...open, ...waived.map(({ finding }) => finding)]),
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
