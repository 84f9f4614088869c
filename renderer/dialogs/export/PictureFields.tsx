import type { ExportChoice } from '#shared/desktop/settings';
import type { ThemeId } from '#shared/drawing/theme';
import type { Exporter } from '#shared/exchange/exporter';
import { pictureChoiceWords as words } from '#shared/words/export-dialog';
import { Choice } from '../../fields/Choice';
import { scales } from '../../session/export-choice';
import { CheckBox } from './CheckBox';

interface PictureFieldsProps {
  readonly choice: ExportChoice;
  readonly heeds: NonNullable<Exporter['heeds']>;
  readonly onChange: (change: Partial<ExportChoice>) => void;
}

const themes: readonly { readonly id: ThemeId; readonly text: string }[] = [
  { id: 'light', text: words.themes.light },
  { id: 'dark', text: words.themes.dark },
];
const sizes = scales.map((scale) => ({ id: String(scale), text: words.times(scale) }));

/** How a picture is drawn, as fields of `export-fields`. */
export function PictureFields({ choice, heeds, onChange }: PictureFieldsProps) {
  return (
    <>
      <Choice
        label={words.theme}
        value={choice.theme}
        options={themes}
        onChange={(theme = 'light') => onChange({ theme })}
      />
      {heeds.includes('scale') && (
        <Choice
          label={words.size}
          value={String(choice.scale)}
          options={sizes}
          onChange={(scale) => onChange({ scale: Number(scale) })}
        />
      )}
      {heeds.includes('ground') && (
        <CheckBox
          label={words.transparent}
          isOn={choice.isTransparent}
          onChange={(isTransparent) => onChange({ isTransparent })}
        />
      )}
    </>
  );
}
