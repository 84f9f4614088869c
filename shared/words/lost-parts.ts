import { catalogue } from './catalogue';
import { count } from './numbers';

/** Parts of a map that a format lacks: what they are called, and what becomes of them. */
export const lostPartWords = catalogue({
  positions: {
    where: 'positions',
    what: (number: number) => are(number, 'left to the program that lays it out'),
  },
  kinds: {
    where: 'kinds',
    what: (number: number) =>
      number === 1
        ? 'One statement is no longer told to be a claim, evidence or a recommendation.'
        : `${count(number)} statements are no longer told to be claims, evidence or recommendations.`,
  },
  judgements: {
    where: 'statuses, confidence, grades and standards of proof',
    what: (number: number) =>
      number === 1
        ? 'Those of one statement are left out.'
        : `Those of ${count(number)} statements are left out.`,
  },
  citations: { where: 'citations', what: leftOut },
  quotes: { where: 'quotes', what: leftOut },
  sources: { where: 'sources', what: leftOut },
  storedCopies: { where: 'stored copies', what: leftOut },
  warrants: { where: 'warrants', what: leftOut },
  schemes: { where: 'schemes', what: leftOut },
  weights: { where: 'weights', what: leftOut },
  linked: {
    where: 'linked premises',
    what: (number: number) =>
      number === 1
        ? 'The premises of one step are told as reasons that stand alone.'
        : `The premises of ${count(number)} steps are told as reasons that stand alone.`,
  },
  onSteps: {
    where: 'undercuts and backing',
    what: (number: number) =>
      number === 1
        ? 'One is told as bearing on the premise of its step.'
        : `${count(number)} are told as bearing on the premises of their steps.`,
  },
  signOffs: { where: 'reviews', what: leftOut },
  notes: { where: 'notes', what: leftOut },
  tags: {
    where: 'tags',
    what: (number: number) =>
      number === 1
        ? 'Those of one statement are left out.'
        : `Those of ${count(number)} statements are left out.`,
  },
  collapsed: {
    where: 'collapsed branches',
    what: (number: number) => are(number, 'shown with all that is beneath them'),
  },
  waivers: { where: 'waivers', what: leftOut },
});

/** What formats lose in ways of their own. */
export const formatLossWords = catalogue({
  /** In the file, in a place that other programs pass over. */
  hidden: (number: number) => are(number, 'kept in the file, where other programs do not show them'),
  size: 'size',
  tooManyLines: (most: number) =>
    `There are more than ${count(most)} relations: Mermaid draws them only where its setting “maxEdges” allows it.`,
  otherStatements: {
    where: 'claims',
    what: 'Only evidence and recommendations are in the table, not the claims and steps between them.',
  },
});

function leftOut(number: number): string {
  return are(number, 'left out');
}

function are(number: number, what: string): string {
  return number === 1 ? `One is ${what}.` : `${count(number)} are ${what}.`;
}
