import type { ArgumentMap } from '#shared/model/argument-map';
import type { AuditReport } from './rule';

/** A map with what the audit found in it. */
export interface AuditedMap {
  /** The file as the person named it. */
  readonly file: string;
  readonly map: ArgumentMap;
  readonly report: AuditReport;
  /** ISO date for which it was audited. */
  readonly today: string;
}

/** One way to write down the audit of one or more maps. */
export interface ReportFormat<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  /** Without the dot. */
  readonly extension: string;
  readonly mime: string;
  /** The whole file: text, with a line end at its end, or bytes. The same audits give the same file. */
  readonly write: (audited: readonly AuditedMap[]) => Promise<string | Uint8Array>;
}

export function defineReportFormat<const Id extends string>(format: ReportFormat<Id>): ReportFormat<Id> {
  return format;
}

/** Whether the format can be shown as text. */
export function isTextFormat({ mime }: Pick<ReportFormat, 'mime'>): boolean {
  return mime.startsWith('text/') || /[/+]json$/.test(mime);
}
