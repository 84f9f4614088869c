import type { Verdict } from '#shared/model/verdict';
import { verdictWords } from '#shared/words/inspector-sources';
import { Choice } from '../fields/Choice';
import { DateField } from '../fields/DateField';
import { TextField } from '../fields/TextField';
import { rememberReviewer } from '../session/reviewer';
import { useWorkspace } from '../store/context';
import { isoDate } from '../store/derived';

interface VerdictFieldsProps {
  readonly verdict: Verdict | undefined;
  readonly onChange: (verdict: Verdict | undefined) => void;
}

const answers = [
  { id: 'holds', text: verdictWords.answers.holds },
  { id: 'fails', text: verdictWords.answers.fails },
] as const;

/** Whether a reviewer looked at this link of the chain, and what came of it. */
export function VerdictFields({ verdict, onChange }: VerdictFieldsProps) {
  const workspace = useWorkspace();
  const { clock, ui } = workspace;
  return (
    <>
      <Choice
        label={verdictWords.review}
        value={verdict && (verdict.ok ? 'holds' : 'fails')}
        none={verdictWords.none}
        options={answers}
        onChange={(answer) =>
          onChange(
            answer && {
              by: ui.getState().settings.reviewer ?? '',
              at: isoDate(clock()),
              ...verdict,
              ok: answer === 'holds',
            },
          )
        }
      />
      {verdict && (
        <>
          <div className="field-pair">
            <TextField
              label={verdictWords.by}
              value={verdict.by}
              onChange={(by) => onChange({ ...verdict, by })}
              onLeave={(by) => void rememberReviewer(workspace, by)}
            />
            <DateField
              label={verdictWords.on}
              value={verdict.at}
              onChange={(at) => onChange({ ...verdict, at })}
            />
          </div>
          <TextField
            label={verdictWords.note}
            rows={2}
            value={verdict.note ?? ''}
            onChange={(note) => onChange(withNote(verdict, note))}
          />
        </>
      )}
    </>
  );
}

function withNote({ note: _, ...verdict }: Verdict, note: string): Verdict {
  return note === '' ? verdict : { ...verdict, note };
}
