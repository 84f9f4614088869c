import { catalogue } from './catalogue';
import { count, plural } from './numbers';

/** Parts of a map that a format lacks: what they are called, and what becomes of them. */
export const lostPartWords = catalogue({
  title: { where: 'title', what: (_: number) => 'It is left out.' },
  description: { where: 'description', what: (_: number) => 'It is left out.' },
  authors: { where: 'authors of the map', what: leftOut },
  kinds: {
    where: 'kinds',
    what: (number: number) =>
      number === 1
        ? 'One statement is no longer told to be a claim, evidence or a recommendation.'
        : `${count(number)} statements are no longer told to be claims, evidence or recommendations.`,
  },
  judgements: { where: 'statuses, confidence and grades', what: thoseOfStatements },
  standards: { where: 'standards of proof', what: leftOut },
  citations: { where: 'citations', what: leftOut },
  quotes: { where: 'quotes', what: leftOut },
  sources: { where: 'sources', what: leftOut },
  sourceStatuses: {
    where: 'states of sources',
    what: (number: number) =>
      number === 1
        ? 'That one is superseded, retracted or withdrawn is left out.'
        : `That ${count(number)} are superseded, retracted or withdrawn is left out.`,
  },
  origins: {
    where: 'origins of sources',
    what: (number: number) =>
      `What ${number === 1 ? 'one derives' : `${count(number)} derive`} from, when they were retrieved, or that they are the document that is mapped is left out.`,
  },
  files: { where: 'files of sources', what: leftOut },
  storedCopies: { where: 'stored copies', what: leftOut },
  warrants: { where: 'warrants', what: leftOut },
  schemes: { where: 'schemes', what: leftOut },
  answers: { where: 'answers to critical questions', what: leftOut },
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
  tags: { where: 'tags', what: thoseOfStatements },
  positions: { where: 'positions', what: leftOut },
  collapsed: {
    where: 'collapsed branches',
    what: (number: number) => are(number, 'shown with all that is beneath them'),
  },
  pins: { where: 'pinned statements', what: leftOut },
  views: { where: 'saved views', what: leftOut },
  settings: { where: 'audit settings', what: leftOut },
  waivers: { where: 'waivers', what: leftOut },
});

/** What formats lose in ways of their own. */
export const formatLossWords = catalogue({
  /** In the file, in a place that other programs pass over. */
  hidden: (number: number) => are(number, 'kept in the file, where other programs do not show them'),
  size: 'size',
  tooManyLines: (most: number) =>
    `There are more than ${count(most)} relations: Mermaid draws them only where its setting “maxEdges” allows it.`,
  texts: 'texts of statements',
  cutText: (lines: number) => `The box shows the first ${plural(lines, 'line')} of the text.`,
  characters: 'Some characters are not in the font of the document and appear as “\ufffd”.',
  asNumber: (number: number) => are(number, 'shown as a number only, without places and quotes'),
  whereCited: (number: number) =>
    number === 1
      ? 'It is told where it is cited, and not otherwise.'
      : `They are told where they are cited (${count(number)} in all), and not otherwise.`,
  bearingsOnly: (number: number) => are(number, 'told as what evidence is to a recommendation in the end'),
  gradesOnly: (_: number) => 'Grades are told, and how things stand; statuses and confidence are left out.',
  doubtsOnly: (number: number) => `Of ${count(number)}, only doubts that stay are told.`,
  otherStatements: {
    where: 'statements',
    what: 'Only evidence and recommendations are in the table, not the claims and steps between them.',
  },
  outsideAccount: {
    where: 'statements',
    what: (number: number) =>
      are(number, 'left out: no recommendation rests on them or meets them as objections'),
  },
});

function thoseOfStatements(number: number): string {
  return number === 1
    ? 'Those of one statement are left out.'
    : `Those of ${count(number)} statements are left out.`;
}

function leftOut(number: number): string {
  return are(number, 'left out');
}

function are(number: number, what: string): string {
  return number === 1 ? `One is ${what}.` : `${count(number)} are ${what}.`;
}
