import { catalogue } from './catalogue';
import { count, list, plural } from './numbers';

/** What each rule of the audit says of what it found: what is missing, and what to do. Names come quoted. */
export const findingWords = catalogue({
  'unsupported-claim': {
    nothing: (claim: string) =>
      `${claim} has nothing that supports it: add evidence or a claim beneath it, or mark it as assumed.`,
  },
  'rec-no-chain': {
    nothing: (recommendation: string) =>
      `${recommendation} has nothing that supports it: add the claims or the evidence that it follows from.`,
    breaksOff: (recommendation: string, gaps: string) =>
      `${recommendation} has no complete chain down to a source; it breaks off at ${gaps}: put sourced evidence there, or mark it as assumed.`,
  },
  // `others` are those that the circle leads through; "" where something supports itself.
  'circular-support': {
    heldUp: (first: string, others: string) =>
      `${course(first, others)}; other support holds it up, so take one step out of the circle.`,
    neededBy: (first: string, others: string, recommendation: string) =>
      `${course(first, others)}, and ${recommendation} hangs on it: ${remedy(others)}`,
    alone: (first: string, others: string) =>
      `${course(first, others)}, and nothing else holds it up: ${remedy(others)}`,
  },
  'isolated-node': {
    loose: (name: string, kind: string) =>
      `${name} is connected to nothing: connect the ${kind} to what it bears on, or remove it.`,
  },
  'evidence-no-source': {
    nothing: (evidence: string) =>
      `${evidence} cites no source: add the source it was taken from, or make it a claim.`,
  },
  'unanswered-objection': {
    stands: (premises: string, target: string) =>
      `Nothing answers the objection from ${premises} to ${target}: answer it, or change what it hits.`,
    unsettled: (premises: string, target: string) =>
      `It is not settled whether the objection from ${premises} to ${target} stands: settle it with an answer.`,
  },
  // Each ends with the sentence that says how the quote stands and what to do about it.
  quote: (node: string, words: string, source: string, sentence: string) =>
    `${node} quotes ${words} from ${source}. ${sentence}`,
  'altered-quote': {
    found: (node: string, words: string, source: string) =>
      `${node} quotes ${words} from ${source}, with something left out or put in: see that it still says the same.`,
  },
  'source-changed': {
    text: (source: string) =>
      `The stored text of ${source} is not the one that was taken in: check what is quoted from it again.`,
    quotes: (source: string, nodes: number) =>
      `${plural(nodes, 'statement quotes', 'statements quote')} ${source} from another text than the one that is stored now: check the quotes again.`,
  },
  'footnote-reconciliation': {
    /** `faults` are the sentences below. */
    faults: (source: string, faults: readonly string[]) => `In ${source} ${list(faults)}.`,
    marks: (marks: readonly string[]) =>
      `${marks.length === 1 ? 'mark' : 'marks'} ${someOf(marks)} ${marks.length === 1 ? 'has' : 'have'} no note`,
    noNotes: (marks: number) =>
      `${plural(marks, 'mark calls a note', 'marks call notes')}, but the stored text has no notes`,
    notes: (marks: readonly string[]) =>
      `${marks.length === 1 ? 'note' : 'notes'} ${someOf(marks)} ${marks.length === 1 ? 'has' : 'have'} no mark`,
    duplicates: (marks: readonly string[]) => `notes ${someOf(marks)} are there twice`,
  },
  'sentence-coverage': {
    left: (source: string, left: number, all: number, percent: number) =>
      `${count(left)} of ${plural(all, 'sentence')} of ${source} ${left === 1 ? 'is' : 'are'} carried by no node (covered: ${count(percent)} %): quote them, or say why they are left out.`,
  },
});

function course(first: string, others: string): string {
  return others === ''
    ? `${first} is given as a reason for itself`
    : `${first} rests on itself by way of ${others}`;
}

function remedy(others: string): string {
  return `support ${others === '' ? 'it' : 'one of them'} from outside the circle.`;
}

/** The first few of many. */
function someOf(marks: readonly string[]): string {
  const most = 5;
  if (marks.length <= most) return list(marks);
  return list([...marks.slice(0, most), `${count(marks.length - most)} more`]);
}
