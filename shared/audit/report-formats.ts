import { json } from './report-formats/json';
import { markdown } from './report-formats/markdown';
import { text } from './report-formats/text';

/** Every way to write down an audit. */
export const reportFormats = [text, json, markdown] as const;

export type ReportFormatId = (typeof reportFormats)[number]['id'];

export const reportFormatIds: readonly ReportFormatId[] = reportFormats.map((format) => format.id);

const formats = { text, json, markdown } satisfies Record<ReportFormatId, unknown>;

export function reportFormatOf(id: ReportFormatId): (typeof reportFormats)[number] {
  return formats[id];
}
