import {
  margins,
  mostSheets,
  orientations,
  type PageSetup,
  paperIds,
  usualSetup,
} from '#shared/drawing/page-setup';
import { failed, ok, type Result } from '#shared/result';
import { cliAnswerWords, cliWords } from '#shared/words/cli';
import { cliCommandWords } from '#shared/words/cli-commands';
import { choice, flag, numberWithin, type ValuesOf } from './option';

const words = cliCommandWords.export;

/** How a format of pages is put on paper. */
export const pageOptions = {
  paper: choice('--paper <paper>', words.paper, ['fitted', ...paperIds], 'fitted'),
  orientation: choice('--orientation <orientation>', words.orientation, orientations, 'auto'),
  margin: numberWithin('--margin <millimetres>', words.margin, {
    from: margins.least,
    to: margins.most,
    absent: margins.usual,
  }),
  poster: numberWithin('--poster <sheets>', words.poster, { from: 1, to: mostSheets, absent: 1 }),
  withoutTitleBlock: flag('--without-title-block', words.withoutTitleBlock),
  withoutLegend: flag('--without-legend', words.withoutLegend),
};

/** What these come to; null for a page that fits the picture, which has nothing to be set up. */
export function pageSetupBy({
  paper,
  orientation,
  margin,
  poster,
  withoutTitleBlock,
  withoutLegend,
}: ValuesOf<typeof pageOptions>): Result<PageSetup | null, string> {
  if (paper !== 'fitted') {
    const has = { hasTitleBlock: !withoutTitleBlock, hasLegend: !withoutLegend };
    return ok({ ...usualSetup, paper, orientation, margin, sheets: Math.floor(poster), ...has });
  }
  return poster < 2
    ? ok(null)
    : failed(cliAnswerWords.export.posterNeedsPaper(cliWords.options.either(paperIds)));
}
