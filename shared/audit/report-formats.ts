import type { ReportFormat } from './report-format';
import { docx } from './report-formats/docx';
import { html } from './report-formats/html';
import { json } from './report-formats/json';
import { markdown } from './report-formats/markdown';
import { sarif } from './report-formats/sarif';
import { text } from './report-formats/text';

/** Every way to write down an audit. */
export const reportFormats = [text, json, sarif, markdown, html, docx] as const;

export type ReportFormatId = (typeof reportFormats)[number]['id'];

export const reportFormatIds: readonly ReportFormatId[] = reportFormats.map((format) => format.id);

const formats = { text, json, sarif, markdown, html, docx } satisfies Record<ReportFormatId, unknown>;

export function reportFormatOf(id: ReportFormatId): ReportFormat<ReportFormatId> {
  return formats[id];
}
