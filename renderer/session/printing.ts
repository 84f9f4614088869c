import type { ExportChoice } from '#shared/desktop/settings';
import { papers } from '#shared/drawing/page-setup';
import { svgSheet } from '#shared/drawing/svg';
import type { Part } from '#shared/exchange/part';
import { pagesOf } from '#shared/exchange/picture';
import type { ArgumentMap } from '#shared/model/argument-map';
import { printWords as words } from '#shared/words/export-dialog';
import { showingOnly } from '../engines/printed-page';
import { isoDate } from '../store/derived';
import type { DocumentWorkspace } from '../workspace';
import { exportOptionsOf, rememberChoice } from './export-choice';

export type Printed =
  | { readonly kind: 'printed' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'problem'; readonly detail: string };

/** Prints a part of the map on the paper of the choice, on a printer that the person chooses. */
export async function printMap(
  workspace: DocumentWorkspace,
  map: ArgumentMap,
  choice: ExportChoice,
  part: Part,
): Promise<Printed> {
  const { desktop, clock } = workspace;
  const { page, ...options } = exportOptionsOf(choice, part, isoDate(clock()));
  if (page === undefined) throw new Error('What is printed has paper.');
  const { sheets } = pagesOf(map, { ...options, page });
  const [{ size } = { size: { width: 0, height: 0 } }] = sheets;
  const { width, height } = papers[page.paper];
  const request = { width: micrometres(width), height: micrometres(height) };
  const isLandscape = size.width > size.height;
  const outcome = await showingOnly({ size, pages: sheets.map(svgSheet) }, () =>
    desktop.print({ ...request, isLandscape }),
  );
  if (outcome.kind === 'no-printer') return { kind: 'problem', detail: words.noPrinter };
  if (outcome.kind === 'failed') return { kind: 'problem', detail: words.failed(outcome.reason) };
  if (outcome.kind === 'printed') await rememberChoice(workspace, choice);
  return outcome;
}

function micrometres(millimetres: number): number {
  return Math.round(millimetres * 1000);
}
