import type { ArgumentMap } from '#shared/model/argument-map';
import type { AuditReport } from './rule';

/** A map with what the audit found in it. */
export interface AuditedMap {
  /** The file as the person named it. */
  readonly file: string;
  readonly map: ArgumentMap;
  readonly report: AuditReport;
}

/** One way to write down the audit of one or more maps. */
export interface ReportFormat<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  /** Without the dot. */
  readonly extension: string;
  /** The whole text, with a line end at its end. */
  readonly write: (audited: readonly AuditedMap[]) => string;
}

export function defineReportFormat<const Id extends string>(format: ReportFormat<Id>): ReportFormat<Id> {
  return format;
}
