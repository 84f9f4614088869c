import { describeSaveProblem } from '#shared/desktop/save-problem';
import type { ExportEngines, Exporter, ExportOptions } from '#shared/exchange/exporter';
import type { ArgumentMap } from '#shared/model/argument-map';
import { failed, ok, type Result } from '#shared/result';
import { fonts } from '../engines/fonts';
import { rasterise } from '../engines/rasterise';
import type { DocumentWorkspace } from '../workspace';
import { fileNameFor } from './saving';
import { titleOf } from './window-title';

export const exportEngines: ExportEngines = { rasterise, fonts };

export type ExportOutcome =
  | { readonly kind: 'written'; readonly name: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'problem'; readonly detail: string };

/** Writes the map in another format to a file that the person chooses. The map itself stays as it is. */
export async function exportFile(
  { document, desktop }: DocumentWorkspace,
  map: ArgumentMap,
  exporter: Exporter,
  options: ExportOptions,
): Promise<ExportOutcome> {
  const content = await contentOf(map, exporter, options);
  if (!content.ok) return { kind: 'problem', detail: content.problem };
  const [extension = ''] = exporter.extensions;
  const saved = await desktop.exportByDialog({
    suggestedName: `${fileNameFor(titleOf(document.getState()))}.${extension}`,
    label: exporter.label,
    extension,
    content: content.value,
  });
  if (saved.ok) return { kind: 'written', name: saved.value.name };
  if (saved.problem.kind === 'cancelled') return { kind: 'cancelled' };
  return { kind: 'problem', detail: describeSaveProblem(saved.problem) };
}

/** A picture that is too large to paint is the person's to solve, with a smaller scale. */
async function contentOf(
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
