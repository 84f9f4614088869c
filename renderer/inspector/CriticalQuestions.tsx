import { answerQuestion, reopenQuestion } from '#shared/edit/critical-answers';
import type { Relation } from '#shared/model/relation';
import { answerTo, questionsOf } from '#shared/schemes/open-questions';
import type { CriticalQuestion, Scheme } from '#shared/schemes/scheme';
import { fieldSteps } from '#shared/words/field-steps';
import { stepFieldWords as words } from '#shared/words/step-fields';
import { Choice } from '../fields/Choice';
import { TextField } from '../fields/TextField';
import { useDocumentStore, useWorkspace } from '../store/context';
import { isoDate } from '../store/derived';
import { Section } from './Section';

interface CriticalQuestionsProps {
  readonly relation: Relation;
  readonly scheme: Scheme;
}

/** The critical questions of a step, each to be answered; every answer is a step to undo of its own. */
export function CriticalQuestions({ relation, scheme }: CriticalQuestionsProps) {
  const { open, doubts } = questionsOf(relation);
  const progress = words.progress(open.length, doubts.length);
  return (
    <Section title={words.questionsTitle(words.questions, progress)}>
      <ol className="critical-questions">
        {scheme.questions.map((question) => (
          <li key={question.id}>
            <QuestionFields relation={relation} question={question} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

const options = [
  { id: 'holds', text: words.answers.holds },
  { id: 'doubts', text: words.answers.doubts },
] as const;

interface QuestionFieldsProps {
  readonly relation: Relation;
  readonly question: CriticalQuestion;
}

function QuestionFields({ relation, question }: QuestionFieldsProps) {
  const { ui, clock } = useWorkspace();
  const document = useDocumentStore();
  const answer = answerTo(relation, question.id);
  const label = fieldSteps.edit.answer;
  const given = {
    question: question.id,
    by: ui.getState().settings.reviewer,
    at: isoDate(clock()),
    note: answer?.note,
  };
  const choose = (id: 'holds' | 'doubts' | undefined) =>
    document.apply(
      id === undefined
        ? reopenQuestion(relation.id, question.id)
        : answerQuestion(relation.id, written({ ...given, ok: id === 'holds' })),
      { label },
    );
  const write = (note: string) =>
    document.apply(answerQuestion(relation.id, written({ ...given, ok: answer?.ok ?? true, note })), {
      label,
      mergeKey: `answer:${question.id}:${relation.id}`,
    });
  const facts = [answer?.by, answer?.at].flatMap((fact) => fact || []);
  return (
    <>
      <Choice
        label={question.text}
        value={answer && (answer.ok ? 'holds' : 'doubts')}
        none={words.open}
        options={options}
        onChange={choose}
      />
      {answer && (
        <>
          <TextField label={words.why} rows={2} value={answer.note ?? ''} onChange={write} />
          {facts.length > 0 && <p className="field-hint">{words.given(facts)}</p>}
        </>
      )}
    </>
  );
}

interface Given {
  readonly question: string;
  readonly ok: boolean;
  readonly note?: string | undefined;
  readonly by?: string | undefined;
  readonly at: string;
}

/** Without what is empty. */
function written({ question, ok, note, by, at }: Given) {
  return { question, ok, ...(note && { note }), ...(by && { by }), at };
}
