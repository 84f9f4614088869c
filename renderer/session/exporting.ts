import type { AuditedMap, ReportFormat } from '#shared/audit/report-format';
import { describeSaveProblem } from '#shared/desktop/save-problem';
import type { ExportChoice } from '#shared/desktop/settings';
import type { ExportEngines, Exporter, ExportOptions } from '#shared/exchange/exporter';
import type { Part } from '#shared/exchange/part';
import type { ArgumentMap } from '#shared/model/argument-map';
import { failed, ok, type Result } from '#shared/result';
import { fonts } from '../engines/fonts';
import { rasterise } from '../engines/rasterise';
import { isoDate } from '../store/derived';
import type { DocumentFile } from '../store/document-store';
import type { DocumentWorkspace } from '../workspace';
import { exporterOf, exportOptionsOf, rememberChoice } from './export-choice';
import { fileNameFor } from './saving';
import { titleOf } from './window-title';

export const exportEngines: ExportEngines = { rasterise, fonts };

export type ExportOutcome =
  | { readonly kind: 'written'; readonly file: DocumentFile }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'problem'; readonly detail: string };

/** Writes a part of the map in another format to a file that the person chooses, who finds the same choices again the next time. */
export async function exportFile(
  workspace: DocumentWorkspace,
  map: ArgumentMap,
  choice: ExportChoice,
  part: Part,
): Promise<ExportOutcome> {
  const { document, clock } = workspace;
  const exporter = exporterOf(choice);
  const content = await contentOf(map, exporter, exportOptionsOf(choice, part, isoDate(clock())));
  if (!content.ok) return { kind: 'problem', detail: content.problem };
  const { label, extensions } = exporter;
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

/** A picture that is too large to paint is the person's to solve, with a smaller scale. */
export async function contentOf(
  map: ArgumentMap,
  exporter: Exporter,
  options: ExportOptions,
): Promise<Result<string | Uint8Array, string>> {
  try {
    return ok(await exporter.write(map, options, exportEngines));
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  }
}
