import type { CriticalAnswer } from '#shared/model/critical-answer';
import type { Relation } from '#shared/model/relation';
import type { CriticalQuestion } from './scheme';
import { schemeOf } from './schemes';

/** How far the critical questions of a step are dealt with. */
export interface Questioned {
  /** Asked by nobody yet. */
  readonly open: readonly CriticalQuestion[];
  /** Looked at, and the answer speaks against the step. */
  readonly doubts: readonly CriticalQuestion[];
}

const nothingAsked: Questioned = { open: [], doubts: [] };

/** Empty lists for a step without a scheme, or with one that is not known here. */
export function questionsOf(relation: Pick<Relation, 'scheme' | 'answers'>): Questioned {
  const questions = schemeOf(relation.scheme)?.questions ?? [];
  if (questions.length === 0) return nothingAsked;
  const answers = questions.map((question) => ({ question, answer: answerTo(relation, question.id) }));
  const asked = (wanted: boolean | undefined) =>
    answers.flatMap(({ question, answer }) => (answer?.ok === wanted ? [question] : []));
  return { open: asked(undefined), doubts: asked(false) };
}

/** The last answer to a question: a file may hold several. */
export function answerTo(
  { answers = [] }: Pick<Relation, 'answers'>,
  question: string,
): CriticalAnswer | undefined {
  return answers.findLast((answer) => answer.question === question);
}
