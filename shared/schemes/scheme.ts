/** A question that a step of this kind has to stand up to. */
export interface CriticalQuestion {
  /** As `CriticalAnswer.question` has it; unique within the scheme. */
  readonly id: string;
  readonly text: string;
}

/** A kind of step that arguments make again and again, with what should be asked of it. */
export interface Scheme<Id extends string = string> {
  /** As `Relation.scheme` has it. */
  readonly id: Id;
  readonly name: string;
  /** One sentence: what makes a step one of this kind. */
  readonly description: string;
  /** What the premises say, each in its role. */
  readonly premises: readonly string[];
  readonly questions: readonly CriticalQuestion[];
}

interface SchemeWords {
  readonly name: string;
  readonly description: string;
  readonly premises: Readonly<Record<string, string>>;
  readonly questions: Readonly<Record<string, string>>;
}

/** A scheme as it stands in the catalogue; its questions have the ids that they are filed under, in that order. */
export function defineScheme<const Id extends string>({
  id,
  words: { name, description, premises, questions },
}: {
  readonly id: Id;
  readonly words: SchemeWords;
}): Scheme<Id> {
  return {
    id,
    name,
    description,
    premises: Object.values(premises),
    questions: Object.entries(questions).map(([question, text]) => ({ id: question, text })),
  };
}
