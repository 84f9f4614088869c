import { catalogue } from './catalogue';
import { count, list, plural } from './numbers';

/** What is said to screen readers when a command has done its work, or why it did nothing. */
export const saidWords = catalogue({
  notPossible: (command: string) => `${command} is not possible now.`,
  undone: (step: string) => `Undone: ${step}.`,
  doneAgain: (step: string) => `Done again: ${step}.`,
  made: {
    claim: (number: number) => `Now: ${number === 1 ? 'claim' : plural(number, 'claim')}.`,
    evidence: (number: number) =>
      `Now: ${number === 1 ? 'evidence' : plural(number, 'evidence', 'evidence')}.`,
    recommendation: (number: number) =>
      `Now: ${number === 1 ? 'recommendation' : plural(number, 'recommendation')}.`,
  },
  gradeWent: (made: string) => `${made} The grade went: only evidence has one.`,
  flipped: {
    support: 'Now: support.',
    attack: 'Now: objection.',
    onRelation: { support: 'Now: backing.', attack: 'Now: undercut.' },
  },
  premisesLinked: 'The premises are linked: all are needed together.',
  premisesSeparate: 'The premises are separate: each bears on the target alone.',
  deleted: (what: string) => `Deleted ${what}. Undo brings it back.`,
  split: (number: number) => `Split into ${plural(number, 'statement')}.`,
  oneSentence: 'There is only one sentence: put the cursor where it should be split.',
  tooManySentences: (number: number) =>
    `There are ${count(number)} sentences: cut the text and paste it as paragraphs instead.`,
  merged: (number: number) => `Merged ${plural(number, 'statement')} into one.`,
  selected: (number: number) => `${plural(number, 'node')} selected.`,
  pinned: (positions: string) => `Pinned ${positions}.`,
  unpinned: (positions: string) => `Unpinned ${positions}.`,
  aligned: (number: number) => `Aligned ${plural(number, 'node')}.`,
  distributed: (number: number) => `Distributed ${plural(number, 'node')}.`,
  tidied: (number: number) => `Tidied ${plural(number, 'node')}.`,
  layoutTidied: 'Layout tidied.',
  branchExpanded: 'Branch expanded.',
  branchCollapsed: (hidden: number) => `Branch collapsed: ${count(hidden)} hidden.`,
  allExpanded: 'Every branch is shown.',
  tableShown: 'Table of statements.',
  mapShown: 'Map.',
  findings: (number: number) => (number === 0 ? 'No findings.' : `${plural(number, 'finding')}.`),
  judging: 'The map is being checked; this follows as soon as it is.',
  noFindings: 'The audit has no findings.',
  finding: (severity: string, message: string) => `${severity}: ${message}`,
  viewSaved: (name: string) => `The view “${name}” is saved with the map.`,
  viewShown: (name: string) => `View “${name}”.`,
  singleKeysOn: 'Single-key shortcuts are on.',
  singleKeysOff: 'Single-key shortcuts are off: letters, digits and signs alone do nothing on the map.',
  tags: {
    changed: (added: readonly string[], removed: readonly string[], statements: number) =>
      [
        ...(added.length === 0 ? [] : [`Added ${list(added.map((tag) => `“${tag}”`))}.`]),
        ...(removed.length === 0 ? [] : [`Removed ${list(removed.map((tag) => `“${tag}”`))}.`]),
        `${plural(statements, 'statement')} changed.`,
      ].join(' '),
    same: 'The tags are as they were.',
  },
  wentBack: 'Went back.',
  wentForward: 'Went forward.',
});
