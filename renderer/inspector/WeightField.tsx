import { usualWeight } from '#shared/graph/proof';
import { stepFieldWords as words } from '#shared/words/step-fields';
import { Choice } from '../fields/Choice';

interface WeightFieldProps {
  readonly weight: number | undefined;
  readonly onChange: (weight: number | undefined) => void;
}

const tenths = Array.from({ length: 11 }, (_, index) => (10 - index) / 10);

/** How strong a step is in the eyes of the author, in tenths; a weight in between that a file has is kept. */
export function WeightField({ weight, onChange }: WeightFieldProps) {
  const weights = weight === undefined || tenths.includes(weight) ? tenths : [weight, ...tenths];
  return (
    <Choice
      label={words.weight}
      value={weight === undefined ? undefined : String(weight)}
      none={words.noWeight(usualWeight)}
      options={weights.map((each) => ({ id: String(each), text: words.weightOf(each) }))}
      onChange={(id) => onChange(id === undefined ? undefined : Number(id))}
    />
  );
}
