import { catalogue } from './catalogue';
import { count, plural } from './numbers';

/** Of the passages that a statement stands on by way of what supports it. */
export const foundationWords = catalogue({
  title: (passages: number, doubtful: number) =>
    [
      passages === 0 ? 'Stands on no passage' : `Stands on ${plural(passages, 'passage')}`,
      ...(doubtful === 0 ? [] : [`${count(doubtful)} to look at`]),
    ].join(', '),
  none: 'Neither this statement nor anything beneath it quotes a source.',
  all: (passages: number) => `Show all ${count(passages)}`,
  fewer: 'Show fewer',
  bare: (statements: number) =>
    statements === 1
      ? '1 statement beneath has no passage'
      : `${count(statements)} statements beneath have no passage`,
  quotedBy: (statement: string) => `Quoted by: ${statement}`,
  /** Beneath the words of the passage: "Moved · p. 7 · Rents in 2025". */
  facts: (facts: readonly string[]) => facts.join(' · '),
});
