import type { ExportChoice } from '#shared/desktop/settings';
import { papers } from '#shared/drawing/page-setup';
import { printWords as words } from '#shared/words/export-dialog';
import type { PagesPreview } from '../engines/exporting';
import { showingOnly } from '../engines/printed-page';
import type { DocumentWorkspace } from '../workspace';
import { pageSetupOf, rememberChoice } from './export-choice';

export type Printed =
  | { readonly kind: 'printed' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'problem'; readonly detail: string };

/** Prints these pages on the paper of the choice, on a printer that the person chooses. */
export async function printPages(
  workspace: DocumentWorkspace,
  choice: ExportChoice,
  { drawings, size }: PagesPreview,
): Promise<Printed> {
  const page = pageSetupOf(choice);
  if (page === null) throw new Error('What is printed has paper.');
  const { width, height } = papers[page.paper];
  const request = {
    width: micrometres(width),
    height: micrometres(height),
    isLandscape: size.width > size.height,
  };
  const outcome = await showingOnly({ size, pages: drawings }, () => workspace.desktop.print(request));
  if (outcome.kind === 'no-printer') return { kind: 'problem', detail: words.noPrinter };
  if (outcome.kind === 'failed') return { kind: 'problem', detail: words.failed(outcome.reason) };
  if (outcome.kind === 'printed') await rememberChoice(workspace, choice);
  return outcome;
}

function micrometres(millimetres: number): number {
  return Math.round(millimetres * 1000);
}
