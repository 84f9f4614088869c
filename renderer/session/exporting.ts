import type { AuditedMap, ReportFormat } from '#shared/audit/report-format';
import { describeSaveProblem } from '#shared/desktop/save-problem';
import type { ExportChoice } from '#shared/desktop/settings';
import { exporterOf } from '#shared/exchange/exporters';
import type { Part } from '#shared/exchange/part';
import type { ArgumentMap } from '#shared/model/argument-map';
import { isoDate } from '../store/derived';
import type { DocumentFile } from '../store/document-store';
import type { DocumentWorkspace } from '../workspace';
import { exportOptionsOf, rememberChoice } from './export-choice';
import { fileNameFor } from './saving';
import { titleOf } from './window-title';

export type ExportOutcome =
  | { readonly kind: 'written'; readonly file: DocumentFile }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'problem'; readonly detail: string };

export interface WantedExport {
  readonly map: ArgumentMap;
  readonly choice: ExportChoice;
  readonly part: Part;
}

/** Writes a part of the map in another format to a file that the person chooses, who finds the same choices again the next time. */
export async function exportFile(
  workspace: DocumentWorkspace,
  { map, choice, part }: WantedExport,
  signal: AbortSignal,
): Promise<ExportOutcome> {
  const { document, writeExport, clock } = workspace;
  const options = exportOptionsOf(choice, part, isoDate(clock()));
  const content = await writeExport({ map, format: choice.format, options }, signal);
  if (content === null) return { kind: 'cancelled' };
  if (!content.ok) return { kind: 'problem', detail: content.problem };
  const { label, extensions } = exporterOf(choice.format);
  const outcome = await written(workspace, { label, extension: extensions[0] ?? '', content: content.value });
  if (outcome.kind !== 'written') return outcome;
  document.markExported({ file: outcome.file, choice, part });
  await rememberChoice(workspace, choice);
  return outcome;
}

/** Writes what the audit says of the map as it is to a file that the person chooses. */
export async function exportReport(
  workspace: DocumentWorkspace,
  format: ReportFormat,
  audited: AuditedMap,
): Promise<ExportOutcome> {
  const { label, extension } = format;
  return written(workspace, { label, extension, content: await format.write([audited]) });
}

interface Content {
  /** Of the format. */
  readonly label: string;
  readonly extension: string;
  readonly content: string | Uint8Array;
}

async function written(
  { document, desktop }: DocumentWorkspace,
  { label, extension, content }: Content,
): Promise<ExportOutcome> {
  const suggestedName = `${fileNameFor(titleOf(document.getState()))}.${extension}`;
  const saved = await desktop.exportByDialog({ suggestedName, label, extension, content });
  if (saved.ok) return { kind: 'written', file: saved.value };
  if (saved.problem.kind === 'cancelled') return { kind: 'cancelled' };
  return { kind: 'problem', detail: describeSaveProblem(saved.problem) };
}
