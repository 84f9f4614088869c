import type { ExportChoice } from '#shared/desktop/settings';
import { orientations, paperIds } from '#shared/drawing/page-setup';
import { pictureChoiceWords as words } from '#shared/words/export-dialog';
import { Choice } from '../../fields/Choice';
import { fitted } from '../../session/export-choice';
import { CheckBox } from './CheckBox';

interface PageFieldsProps {
  readonly choice: ExportChoice;
  /** Whether the paper may be as large as the picture. */
  readonly canBeFitted: boolean;
  readonly onChange: (change: Partial<ExportChoice>) => void;
}

const papers = paperIds.map((id) => ({ id, text: words.papers[id] }));
const papersAndFitted = [{ id: fitted, text: words.papers.fitted }, ...papers];
const waysRound = orientations.map((id) => ({ id, text: words.orientations[id] }));
const marginWidths = [5, 10, 20, 30];
const posterSizes = [2, 4, 6, 9, 12, 16, 25, 36, 64];

/** How a picture is put on paper, as fields of `export-fields`. */
export function PageFields({ choice, canBeFitted, onChange }: PageFieldsProps) {
  const { paper, orientation, margin, sheets, hasTitleBlock, hasLegend } = choice;
  return (
    <>
      <Choice
        label={words.paper}
        value={paper}
        options={canBeFitted ? papersAndFitted : papers}
        onChange={(chosen = fitted) => onChange({ paper: chosen })}
      />
      {paper !== fitted && (
        <>
          <Choice
            label={words.orientation}
            value={orientation}
            options={waysRound}
            onChange={(chosen = 'auto') => onChange({ orientation: chosen })}
          />
          <Choice
            label={words.margin}
            value={String(margin)}
            options={numbered(marginWidths, margin, words.millimetres)}
            onChange={(chosen) => onChange({ margin: Number(chosen) })}
          />
          <Choice
            label={words.sheets}
            value={String(sheets)}
            options={numbered([1, ...posterSizes], sheets, sheetsInWords)}
            onChange={(chosen) => onChange({ sheets: Number(chosen) })}
          />
          <CheckBox
            label={words.titleBlock}
            isOn={hasTitleBlock}
            onChange={(isOn) => onChange({ hasTitleBlock: isOn })}
          />
          <CheckBox
            label={words.legend}
            isOn={hasLegend}
            onChange={(isOn) => onChange({ hasLegend: isOn })}
          />
        </>
      )}
    </>
  );
}

function sheetsInWords(sheets: number): string {
  return sheets === 1 ? words.oneSheet : words.upTo(sheets);
}

/** The usual numbers, and the present one where settings have another. */
function numbered(usual: readonly number[], present: number, inWords: (number: number) => string) {
  const all = usual.includes(present) ? usual : [...usual, present].toSorted((one, other) => one - other);
  return all.map((number) => ({ id: String(number), text: inWords(number) }));
}
