import { catalogue } from './catalogue';
import { suggestion } from './cli';

/** Of the command `strength`: its help and its page, in Markdown. */
export const cliStrengthWords = catalogue({
  summary: 'Say how strong each statement is by one method, or what makes one of them so.',
  id: 'a statement or step, to see what contributes to its strength',
  method: 'how strength is reckoned',
  contribution: 'how contributions are reckoned',
  examples: {
    all: 'Lists the strength of every statement, from 0 to 1.',
    one: 'Says how strong one statement is, and what counts most for it and against it.',
  },
  notes: {
    caution:
      'Strengths come from stated tables of what grades and steps are worth. They order and compare; they are no probabilities.',
    circular:
      'What rests on itself in a circle has no strength (`circular`), and counts for nothing elsewhere; what does not come to rest in a circle of objections is `unsettled`.',
    page: 'Methods, tables and contributions are told in [strength.md](strength.md).',
  },
});

export const strengthAnswerWords = catalogue({
  heading: (method: string) => `Strength by ${method}:`,
  one: (id: string, strength: string, method: string) => `${id}: ${strength} by ${method}`,
  contributors: (kind: string) => `Contributions (${kind}):`,
  noItem: (name: string, id: string, near: readonly string[]) =>
    `${name} has no statement or step ${id}${suggestion(near)}`,
});

/** Of the command `alternatives`. */
export const cliAlternativesWords = catalogue({
  summary: 'Compare rival recommendations by the evidence: what it speaks against least.',
  rivals: 'ids of the rivals; without any, all recommendations',
  examples: {
    plain: 'Compares all recommendations of the map.',
    claims: 'Compares two claims.',
  },
  notes: {
    letters:
      '`CC` supports directly, `C` by way of others, `N` says nothing, `I` speaks against by way of others, `II` directly. Only what speaks against a rival counts. `spread` says how far a piece of evidence tells the rivals apart, from 0 to 4.',
    page: 'How cells and sums come about is told in [alternatives.md](alternatives.md).',
  },
});

export const alternativesAnswerWords = catalogue({
  order: 'Weighted inconsistency, least first:',
  table: 'Evidence, what tells most between them first:',
  tooFew: (name: string) =>
    `${name} has not two recommendations to compare: add another, or name the claims that are rivals after the map.`,
  noNode: (name: string, id: string, near: readonly string[]) =>
    `${name} has no node ${id}${suggestion(near)}`,
});
