import type { ExportChoice, Settings } from '#shared/desktop/settings';
import {
  margins,
  mostSheets,
  orientations,
  type PageSetup,
  paperIds,
  usualSetup,
} from '#shared/drawing/page-setup';
import type { ExportOptions } from '#shared/exchange/exporter';
import { exporters } from '#shared/exchange/exporters';
import { svg } from '#shared/exchange/exporters/svg';
import type { Part } from '#shared/exchange/part';
import type { DocumentWorkspace } from '../workspace';
import { changeSettings } from './changing-settings';

/** The paper that is as large as the picture. */
export const fitted = 'fitted';

/** Light whatever the window looks like: that suits where pictures go. */
export const usualChoice: ExportChoice = {
  format: svg.id,
  theme: 'light',
  scale: 2,
  isTransparent: false,
  ...usualSetup,
  paper: fitted,
};

export const scales: readonly number[] = [1, 2, 3, 4];

/** How the person exported last. What this version does not know of it is as usual. */
export function exportChoiceOf({ export: last = usualChoice }: Settings): ExportChoice {
  const { format, scale, paper, orientation, margin, sheets } = last;
  return {
    ...last,
    format:
      known(
        format,
        exporters.map(({ id }) => id),
      ) ?? usualChoice.format,
    scale: known(scale, scales) ?? usualChoice.scale,
    paper: known(paper, paperIds) ?? fitted,
    orientation: known(orientation, orientations) ?? usualSetup.orientation,
    margin: Math.min(Math.max(margin, margins.least), margins.most),
    sheets: Math.min(Math.max(Math.floor(sheets), 1), mostSheets),
  };
}

export async function rememberChoice(workspace: DocumentWorkspace, choice: ExportChoice): Promise<void> {
  await changeSettings(workspace, (settings) => ({ ...settings, export: choice }));
}

/** @param today as an ISO date. */
export function exportOptionsOf(choice: ExportChoice, part: Part, today: string): ExportOptions {
  const { theme, scale, isTransparent } = choice;
  const page = pageSetupOf(choice);
  return { theme, scale, isTransparent, today, ...part, ...(page !== null && { page }) };
}

/** Null for a page that fits the picture. */
export function pageSetupOf({ paper, orientation, ...rest }: ExportChoice): PageSetup | null {
  const paperId = known(paper, paperIds);
  if (paperId === undefined) return null;
  const { margin, sheets, hasTitleBlock, hasLegend } = rest;
  const wayRound = known(orientation, orientations) ?? usualSetup.orientation;
  return { paper: paperId, orientation: wayRound, margin, sheets, hasTitleBlock, hasLegend };
}

function known<T>(value: unknown, all: readonly T[]): T | undefined {
  return all.find((each) => each === value);
}
