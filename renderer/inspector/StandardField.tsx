import { type ProofStandard, proofStandards } from '#shared/model/proof-standard';
import { standardWords } from '#shared/words/model';
import { stepFieldWords as words } from '#shared/words/step-fields';
import { Choice } from '../fields/Choice';
import { optionsOf } from './options';

interface StandardFieldProps {
  readonly standard: ProofStandard | undefined;
  readonly onChange: (standard: ProofStandard | undefined) => void;
}

const usual = 'dialectical-validity';
const options = optionsOf(
  proofStandards.filter((standard) => standard !== usual),
  standardWords.names,
);

/** How much it takes for a statement to hold. */
export function StandardField({ standard = usual, onChange }: StandardFieldProps) {
  return (
    <>
      <Choice
        label={words.standard}
        value={standard === usual ? undefined : standard}
        none={standardWords.names[usual]}
        options={options}
        onChange={onChange}
      />
      <p className="field-hint">{standardWords.descriptions[standard]}</p>
    </>
  );
}
