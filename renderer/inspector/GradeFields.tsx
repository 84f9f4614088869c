import { credibilities, type Grade, reliabilities } from '#shared/model/grade';
import { Choice } from '../fields/Choice';
import { credibilityWords, optionsOf, reliabilityWords } from './words';

interface GradeFieldsProps {
  readonly grade: Grade | undefined;
  readonly onChange: (grade: Grade | undefined) => void;
}

const credibilityOptions = credibilities.map((value) => ({
  id: String(value),
  value,
  text: credibilityWords[value],
}));

/** The Admiralty code: two judgements, made apart. One without the other says of the other that it cannot be judged. */
export function GradeFields({ grade, onChange }: GradeFieldsProps) {
  return (
    <div className="field-pair">
      <Choice
        label="Reliability"
        value={grade?.reliability}
        none="Not graded"
        options={optionsOf(reliabilities, reliabilityWords)}
        onChange={(reliability) => onChange(reliability && { credibility: 6, ...grade, reliability })}
      />
      <Choice
        label="Credibility"
        value={grade && String(grade.credibility)}
        none="Not graded"
        options={credibilityOptions}
        onChange={(id) => {
          const chosen = credibilityOptions.find((option) => option.id === id);
          onChange(chosen && { reliability: 'F', ...grade, credibility: chosen.value });
        }}
      />
    </div>
  );
}
