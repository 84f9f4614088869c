import { credibilities, type Grade, reliabilities } from '#shared/model/grade';
import { gradeWords } from '#shared/words/inspector-sources';
import { Choice } from '../fields/Choice';
import { optionsOf } from './options';

interface GradeFieldsProps {
  readonly grade: Grade | undefined;
  readonly onChange: (grade: Grade | undefined) => void;
}

const credibilityOptions = credibilities.map((value) => ({
  id: String(value),
  value,
  text: gradeWords.credibilities[value],
}));

/** The Admiralty code: two judgements, made apart. One without the other says of the other that it cannot be judged. */
export function GradeFields({ grade, onChange }: GradeFieldsProps) {
  return (
    <div className="field-pair">
      <Choice
        label={gradeWords.reliability}
        value={grade?.reliability}
        none={gradeWords.none}
        options={optionsOf(reliabilities, gradeWords.reliabilities)}
        onChange={(reliability) => onChange(reliability && { credibility: 6, ...grade, reliability })}
      />
      <Choice
        label={gradeWords.credibility}
        value={grade && String(grade.credibility)}
        none={gradeWords.none}
        options={credibilityOptions}
        onChange={(id) => {
          const chosen = credibilityOptions.find((option) => option.id === id);
          onChange(chosen && { reliability: 'F', ...grade, credibility: chosen.value });
        }}
      />
    </div>
  );
}
